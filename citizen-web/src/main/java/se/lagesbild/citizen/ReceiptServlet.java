package se.lagesbild.citizen;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.form.ReceiptCode;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.shared.DomainException;

/** Opens the letterbox for whoever has the code. The code is always in the body, never in an address. */
@WebServlet({"/kvitto", "/kvitto/fil"})
public class ReceiptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/pages/kvitto.xhtml";

    @Inject
    Visit visit;

    @Inject
    ReceiptPage page;

    @Inject
    Letterbox letterbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getServletPath().equals("/kvitto")) {
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            response.sendRedirect(visit.link("/kvitto"));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        @Nullable String sent = request.getParameter("receipt");
        var written = sent == null ? "" : sent.strip();
        var code = ReceiptCode.read(written);
        var speech = visit.speech();
        if (code.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            page.unknown(written, speech.complaint(written.isEmpty() ? "receipt.missing" : "receipt.wrong"));
        } else if (request.getServletPath().equals("/kvitto/fil")) {
            save(code.get(), speech, response);
            return;
        } else {
            open(written, code.get(), speech, response);
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private void open(String written, String code, Speech speech, HttpServletResponse response) {
        try {
            page.opened(letterbox.open(code));
        } catch (DomainException unknown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            page.unknown(written, speech.refusal(unknown));
        }
    }

    private void save(String code, Speech speech, HttpServletResponse response) throws IOException {
        var address = visit.absolute("/kvitto");
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s.txt\"".formatted(speech.say("sent.file")));
        response.getOutputStream()
                .write(speech.say("sent.file.text", String.join("-", ReceiptCode.groups(code)), address)
                        .getBytes(UTF_8));
    }
}
