package se.lagesbild.citizen.follow;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows a district's page. */
@WebServlet("/omrade/*")
public class DistrictServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    DistrictPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var rest = request.getPathInfo();
        if (rest == null || !page.shows(rest.substring(1))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher("/pages/omrade.xhtml").forward(request, response);
    }
}
