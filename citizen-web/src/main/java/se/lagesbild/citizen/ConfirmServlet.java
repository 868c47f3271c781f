package se.lagesbild.citizen;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.shared.DomainException;

/**
 * Lets the owner of an e-mail address say yes to letters. Opening the link does nothing, since mail scanners open links;
 * the button does.
 */
@WebServlet("/e-post/bekrafta")
public class ConfirmServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    Visit visit;

    @Inject
    ConfirmPage page;

    @Inject
    Letterbox letterbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.asks(token(request));
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.asks(token(request));
        if (request.getParameter("yes") != null) {
            confirm(response);
        }
        show(request, response);
    }

    private void confirm(HttpServletResponse response) {
        try {
            letterbox.confirmAddress(page.getToken());
            page.confirmed();
        } catch (DomainException refusal) {
            response.setStatus(UNPROCESSABLE);
            page.refused(visit.speech().refusal(refusal));
        }
    }

    private static String token(HttpServletRequest request) {
        @Nullable String sent = request.getParameter("kod");
        return sent == null ? "" : sent.strip();
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/pages/bekrafta.xhtml").forward(request, response);
    }
}
