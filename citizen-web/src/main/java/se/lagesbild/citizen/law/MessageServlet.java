package se.lagesbild.citizen.law;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.Visit;
import se.lagesbild.intake.message.SiteMessages;
import se.lagesbild.intake.refusal.BadSubmission;

/** The accessibility statement, and the message that anyone may leave on it. */
@WebServlet("/tillganglighet")
public class MessageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    Visit visit;

    @Inject
    MessagePage page;

    @Inject
    SiteMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show("tillganglighet", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var form = MessageForm.of(name -> sent(request, name));
        try {
            messages.leave(form.toCommand(visit.getLanguage()));
            show("meddelande", request, response);
        } catch (BadSubmission refusal) {
            response.setStatus(UNPROCESSABLE);
            page.refuse(form, refusal, visit.speech().refusal(refusal));
            show("tillganglighet", request, response);
        }
    }

    private static String sent(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static void show(String name, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/pages/%s.xhtml".formatted(name)).forward(request, response);
    }
}
