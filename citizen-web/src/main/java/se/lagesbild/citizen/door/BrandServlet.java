package se.lagesbild.citizen.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import se.lagesbild.catalogue.brand.Brands;
import se.lagesbild.catalogue.brand.Palette;

/** The municipality's colours and logo, {@code /brand/<version>.css} and {@code .png}: for ever when the version is today's. */
@WebServlet("/brand/*")
public class BrandServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})\\.(css|png)");

    @Inject
    Brands brands;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var brand = brands.now();
        var logo = brand.logo();
        var isLogo = asked.matches() && asked.group(2).equals("png");
        if (!asked.matches() || (isLogo && logo == null)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (asked.group(1).equals(Long.toString(brand.version()))) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        var content = isLogo && logo != null
                ? logo.png()
                : brand.palette().map(Palette::css).orElse("").getBytes(UTF_8);
        response.setContentType(isLogo ? "image/png" : "text/css;charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
