package se.lagesbild.citizen;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import se.lagesbild.citizen.api.Problem;

/** Tells people in plain words that something went wrong; the log gets the rest, under the number that they see. */
@WebServlet("/fel")
public class MishapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(MishapServlet.class.getName());

    @Inject
    Mishap mishap;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status >= 500) {
            var incident = UUID.randomUUID();
            var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(ERROR, "incident " + incident, failure instanceof Throwable thrown ? thrown : null);
            mishap.happened(status, incident.toString());
        } else {
            mishap.happened(status, "");
        }
        response.setStatus(status);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith("/api/")) {
            Problem.of(status, mishap.getIncident(), Speech.of(request)).write(response);
        } else {
            request.getRequestDispatcher("/pages/fel.xhtml").forward(request, response);
        }
    }
}
