package se.lagesbild.citizen;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.door.FrontDoor;
import se.lagesbild.citizen.form.WalkForm;
import se.lagesbild.shared.DomainException;
import se.lagesbild.walk.Answers;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.Route;
import se.lagesbild.walk.WalkState;
import se.lagesbild.walk.Walks;
import se.lagesbild.walk.paper.WalkPaper;

/** Leads through a walk: join, see the route, answer at its stops, finish. The pages carry what they need themselves. */
@WebServlet({"/vandring", "/vandring/*"})
public class WalkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final String START = "/vandring";

    /** {@code /CODE}, {@code /CODE/2}, {@code /CODE/2/svar}, {@code /CODE/klar}, {@code /CODE/papper}. */
    private static final Pattern PLACE = Pattern.compile(
            "/(?<code>[^/]{1,20})(?:/(?:(?<stop>\\d{1,3})(?<answer>/svar)?|(?<word>klar|resultat|papper)))?/?");

    @Inject
    Visit visit;

    @Inject
    WalkPage page;

    @Inject
    Walks walks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var code = sent(request, "kod");
        if (request.getPathInfo() == null && code.isEmpty()) {
            show("vandring", request, response);
        } else if (request.getPathInfo() == null) {
            join(code, request, response);
        } else {
            walk(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        walk(request, response);
    }

    private void join(String typed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var walk = walks.find(typed).walk();
            response.sendRedirect(visit.link(START + "/" + walk.code()));
        } catch (DomainException unknown) {
            turnAway(typed, unknown, request, response);
        }
    }

    private void turnAway(
            String typed, DomainException unknown, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        page.refuse(typed, unknown);
        show("vandring", request, response);
    }

    private void walk(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        @Nullable String rest = request.getPathInfo();
        var place = PLACE.matcher(rest == null ? "" : rest);
        if (!place.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        @Nullable String stop = place.group("stop");
        @Nullable String word = place.group("word");
        var code = place.group("code");
        try {
            var route = walks.find(code);
            page.fill(route, WalkForm.of(codes(), name -> sent(request, name)));
            if ("papper".equals(word)) {
                print(route, response);
            } else if (route.walk().state() == WalkState.CLOSED) {
                page.told(walks.result(code));
                show("vandring-resultat", "", request, response);
            } else if (stop != null) {
                stop(route, Integer.parseInt(stop), place.group("answer") != null, request, response);
            } else if ("klar".equals(word)) {
                show("vandring-klar", "/klar", request, response);
            } else {
                show("vandring-rutt", "", request, response);
            }
        } catch (DomainException unknown) {
            turnAway(code, unknown, request, response);
        }
    }

    private void print(Route route, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                "inline; filename=\"vandring-%s.pdf\"".formatted(route.walk().grouped()));
        response.getOutputStream().write(new WalkPaper(route, visit.language(), visit.absolute(START)).pdf());
    }

    private void stop(
            Route route, int number, boolean answers, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (route.stop(number).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.at(number);
        if (page.getForm().voices() < 1 || page.getForm().voices() > Answers.LARGEST_GROUP) {
            response.setStatus(UNPROCESSABLE);
            page.wrongGroup();
            show("vandring-rutt", "", request, response);
        } else if (!answers || !request.getMethod().equals("POST") || !page.isOpen()) {
            if (page.isOpen()) {
                show("vandring-stopp", "/" + number, request, response);
            } else {
                show("vandring-rutt", "", request, response);
            }
        } else {
            save(route, number, request, response);
        }
    }

    private void save(Route route, int number, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var form = page.getForm();
        try {
            walks.answer(route.walk().code(), number, new Answers(form.draft(), form.voices(), given(form)));
            page.saved(number);
            show(
                    page.isAllDone() ? "vandring-klar" : "vandring-rutt",
                    page.isAllDone() ? "/klar" : "",
                    request,
                    response);
        } catch (DomainException refusal) {
            response.setStatus(UNPROCESSABLE);
            page.refuse(refusal);
            show("vandring-stopp", "/" + number, request, response);
        }
    }

    private static Map<Question, Integer> given(WalkForm form) {
        var given = new EnumMap<Question, Integer>(Question.class);
        form.answers().keySet().forEach(code -> given.put(Question.valueOf(code), form.answer(code)));
        return given;
    }

    private static Iterable<String> codes() {
        return Stream.of(Question.values()).map(Question::name).toList();
    }

    private static String sent(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Shows a page under the address that it can be read at in another language: reading must not answer again. */
    private void show(String name, String rest, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(FrontDoor.PAGE, START + "/" + page.getWalk().code() + rest);
        show(name, request, response);
    }

    private static void show(String name, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/pages/%s.xhtml".formatted(name)).forward(request, response);
    }
}
