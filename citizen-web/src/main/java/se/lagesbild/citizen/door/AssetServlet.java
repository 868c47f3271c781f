package se.lagesbild.citizen.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Hands out {@code /assets/<version>/<file>}: for ever when the version is today's, else to be asked for again. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{12})((?:/[a-z0-9][a-z0-9-]*)+\\.[a-z0-9]+)");

    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (asked.group(1).equals(assets.version())) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        request.getRequestDispatcher("/resources" + asked.group(2)).forward(request, response);
    }
}
