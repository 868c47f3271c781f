package se.lagesbild.console;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says plainly that something went wrong. Written without Faces, which may be what broke. */
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
              <meta charset="utf-8"/>
              <meta name="viewport" content="width=device-width, initial-scale=1"/>
              <title>%1$s – Lägesbild</title>
              <link rel="stylesheet" href="%4$s/resources/css/tokens.css"/>
              <link rel="stylesheet" href="%4$s/resources/css/console.css"/>
            </head>
            <body class="lb-plain">
              <main class="lb-card"><h1>%1$s</h1><p>%2$s</p>%3$s<p><a href="%4$s/index.xhtml">%5$s</a></p></main>
            </body>
            </html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var words = ResourceBundle.getBundle("se.lagesbild.console.words", Locale.forLanguageTag("sv"));
        var key = words.containsKey("error." + status + ".title") ? "error." + status : "error.500";
        var incident = status < 500 ? "" : incident(request, words);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.getWriter()
                .write(PAGE.formatted(
                        words.getString(key + ".title"),
                        words.getString(key + ".text"),
                        incident,
                        request.getContextPath(),
                        words.getString("error.back")));
    }

    private static int status(HttpServletRequest request) {
        for (var cause = thrown(request); cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return HttpServletResponse.SC_CONFLICT;
            }
            if (cause instanceof EJBAccessException) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String incident(HttpServletRequest request, ResourceBundle words) {
        var incident = UUID.randomUUID();
        LOG.log(ERROR, "incident " + incident, thrown(request));
        return "<p>%s <code>%s</code></p>".formatted(words.getString("error.incident"), incident);
    }
}
