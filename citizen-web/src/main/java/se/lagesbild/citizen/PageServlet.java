package se.lagesbild.citizen;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the pages that only tell. */
@WebServlet({"", "/om", "/kontakt", "/personuppgifter", "/kakor", "/sa-ser-det-ut", "/utkast"})
public class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var name = request.getServletPath();
        var page = name.isEmpty() || name.equals("/") ? "start" : name.substring(1);
        request.getRequestDispatcher("/pages/%s.xhtml".formatted(page)).forward(request, response);
    }
}
