package se.lagesbild.citizen.door;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The mark in the sizes that a phone's home screen asks for: {@code /icons/192.png}, {@code /icons/512-whole.png}. */
@WebServlet("/icons/*")
public class IconServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(180|192|512)(-whole)?\\.png");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentType("image/png");
        var mark = Mark.drawn(Integer.parseInt(asked.group(1)), asked.group(2) != null);
        ImageIO.write(mark, "png", response.getOutputStream());
    }
}
