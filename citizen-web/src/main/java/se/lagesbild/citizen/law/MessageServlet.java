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
import se.lagesbild.citizen.door.Crowded;
import se.lagesbild.citizen.door.Doorkeeper;
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
    Doorkeeper doorkeeper;

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
        if (!sent(request, "tongue").isEmpty()) {
            page.fill(form);
            show("tillganglighet", request, response);
            return;
        }
        try {
            messages.leave(form.toCommand(visit.getLanguage()), doorkeeper.letMessageIn());
            show("meddelande", request, response);
        } catch (Crowded crowded) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", String.valueOf(crowded.seconds()));
            page.crowded(form);
            show("tillganglighet", request, response);
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
