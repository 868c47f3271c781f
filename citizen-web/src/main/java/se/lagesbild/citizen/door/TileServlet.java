package se.lagesbild.citizen.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import se.lagesbild.area.basemap.Basemap;

/** The base map's tiles, {@code /tiles/{z}/{x}/{y}.png} and {@code @2x} for fine screens, from this house only. */
@WebServlet("/tiles/*")
public class TileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,2})/(\\d{1,8})/(\\d{1,8})(@2x)?\\.png");

    @Inject
    Basemap basemap;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var found = basemap.tile(
                Integer.parseInt(asked.group(1)),
                Integer.parseInt(asked.group(2)),
                Integer.parseInt(asked.group(3)),
                asked.group(4) == null ? 1 : 2);
        if (found.isEmpty()) {
            // A map's edge is no error, and a browser would write one into its console.
            response.setHeader("Cache-Control", "public, max-age=300");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        var tile = found.get();
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentType(tile.contentType());
        response.setContentLength(tile.image().length);
        response.getOutputStream().write(tile.image());
    }
}
