package se.lagesbild.citizen;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.lagesbild.citizen.api.Problem;
import se.lagesbild.citizen.api.SubmissionsServlet;
import se.lagesbild.citizen.door.Crowded;
import se.lagesbild.citizen.follow.SameAs;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.citizen.form.FlagForm;
import se.lagesbild.citizen.form.Span;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.shared.DomainException;

/** Leads through the form: fill in, check, send. Nothing is remembered between the pages; they carry it themselves. */
@WebServlet({"/flagga", "/flagga/granska", "/flagga/skicka"})
@MultipartConfig(fileSizeThreshold = Upload.IN_MEMORY)
public class FlagServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "/flagga";
    private static final int UNPROCESSABLE = 422;

    @Inject
    Visit visit;

    @Inject
    FlagPage page;

    @Inject
    DetailsPage more;

    @Inject
    ReceiptPage receipt;

    @Inject
    SameAs same;

    @Inject
    Sending sending;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getServletPath().equals(FORM)) {
            show("flagga", request, response);
        } else {
            response.sendRedirect(visit.link(FORM));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var form = FlagForm.of(same.pressed(new Masks(visit.speech()).wished(request.getParameterMap())));
        if (request.getServletPath().equals(FORM)) {
            page.fill(form);
            show("flagga", request, response);
        } else if (sentByScript(request)) {
            answer(form, request, response);
        } else if (!page.accepts(form)) {
            response.setStatus(UNPROCESSABLE);
            show("flagga", request, response);
        } else if (request.getServletPath().equals("/flagga/granska")) {
            show("granska", request, response);
        } else {
            send(form, request, response);
        }
    }

    private void send(FlagForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            receipt.given(sending.send(command(form, page.span(), request)).receipt());
            show("skickat", request, response);
        } catch (Crowded crowded) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", String.valueOf(crowded.seconds()));
            page.crowded();
            show("granska", request, response);
        } catch (DomainException refusal) {
            response.setStatus(
                    refusal instanceof TooHeavy ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : UNPROCESSABLE);
            page.refuse(refusal);
            show("granska", request, response);
        }
    }

    /** The same for a draft that the page sends by itself, when the connection is back. */
    private void answer(FlagForm form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (!page.accepts(form)) {
                throw new BadBody(page.complaints());
            }
            SubmissionsServlet.give(sending.send(command(form, page.span(), request)), response);
        } catch (DomainException refusal) {
            Problem.of(refusal, visit.speech()).write(response);
        }
    }

    private static boolean sentByScript(HttpServletRequest request) {
        return request.getServletPath().equals("/flagga/skicka")
                && "application/json".equals(request.getHeader("Accept"));
    }

    private SubmitPlace command(FlagForm form, Span span, HttpServletRequest request)
            throws ServletException, IOException {
        var photoTexts = request.getParameterValues("photoText");
        return new SubmitPlace(
                form.draft(),
                form.category(),
                form.point(),
                form.placeText(),
                form.district(),
                form.text(),
                span.from(),
                span.to(),
                form.email(),
                visit.getLanguage(),
                Upload.photos(request),
                photoTexts == null ? List.of() : List.of(photoTexts),
                more.details());
    }

    private static void show(String name, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/pages/%s.xhtml".formatted(name)).forward(request, response);
    }
}
