package se.lagesbild.citizen;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lagesbild.citizen.form.LetterForm;
import se.lagesbild.citizen.form.ReceiptCode;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.letterbox.Letters;
import se.lagesbild.intake.refusal.UnknownReceipt;
import se.lagesbild.shared.DomainException;

/** Opens the letterbox for whoever has the code. The code is always in the body, never in an address. */
@WebServlet({
    "/kvitto",
    "/kvitto/fil",
    "/kvitto/skriv",
    "/kvitto/omprova",
    "/kvitto/ta-tillbaka",
    "/kvitto/glom-adressen"
})
public class ReceiptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/pages/kvitto.xhtml";
    private static final int UNPROCESSABLE = 422;

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
        var form = LetterForm.of(request::getParameter);
        var code = ReceiptCode.read(form.receipt());
        if (code.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            var complaint = form.receipt().isEmpty() ? "receipt.missing" : "receipt.wrong";
            page.unknown(form.receipt(), visit.speech().complaint(complaint));
        } else if (request.getServletPath().equals("/kvitto/fil")) {
            save(code.get(), visit.speech(), response);
            return;
        } else {
            answer(request.getServletPath(), code.get(), form, response);
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private void answer(String act, String code, LetterForm form, HttpServletResponse response) {
        try {
            page.opened(code, form, done(act, code, form));
        } catch (UnknownReceipt unknown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            page.unknown(form.receipt(), visit.speech().refusal(unknown));
        } catch (DomainException refusal) {
            response.setStatus(UNPROCESSABLE);
            page.opened(code, form, letterbox.open(code));
            page.refused(visit.speech().refusal(refusal));
        }
    }

    private Letters done(String act, String code, LetterForm form) {
        return switch (act) {
            case "/kvitto/skriv" -> {
                var letters = letterbox.write(code, form.draft(), form.text());
                page.wrote();
                yield letters;
            }
            case "/kvitto/omprova" -> {
                var letters = letterbox.appeal(code, form.draft(), form.text());
                page.did("appealed");
                yield letters;
            }
            case "/kvitto/ta-tillbaka" -> withdrawal(code, form.sure());
            case "/kvitto/glom-adressen" -> {
                page.did("erased");
                yield letterbox.forgetAddress(code);
            }
            default -> letterbox.open(code);
        };
    }

    /** Asks first; a second press does it. */
    private Letters withdrawal(String code, boolean sure) {
        if (!sure) {
            page.asks();
            return letterbox.open(code);
        }
        var letters = letterbox.withdraw(code);
        page.did("withdrawn");
        return letters;
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
