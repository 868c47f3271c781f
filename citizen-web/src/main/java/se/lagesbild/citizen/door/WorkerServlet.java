package se.lagesbild.citizen.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/**
 * {@code /sw.js}: the service worker stands at the root, since it answers for all pages, and names the version of the
 * files, so that a browser sees that there is a new one.
 */
@WebServlet("/sw.js")
public class WorkerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Only these are needed to open the pages that are kept. */
    private static final String NEEDED = ".*\\.(css|js|json|svg|png)";
    /** Takes itself away, and all that it kept. */
    private static final String FAREWELL = "self.addEventListener(\"install\", () => self.skipWaiting());\n"
            + "self.addEventListener(\"activate\", (event) => event.waitUntil(caches.keys()"
            + ".then((names) => Promise.all(names.map((name) => caches.delete(name))))"
            + ".then(() => self.registration.unregister())));\n";

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write((settings.isOn(Setting.OFFLINE) ? worker() : FAREWELL).getBytes(UTF_8));
    }

    private String worker() throws IOException {
        var files = Json.createArrayBuilder(assets.addresses().stream()
                        .filter(file -> file.matches(NEEDED) && !file.endsWith("/js/worker.js"))
                        .toList())
                .build();
        try (var script = getServletContext().getResourceAsStream("/resources/js/worker.js")) {
            return "const VERSION = \"%s\";\nconst FILES = %s;\n".formatted(assets.version(), files)
                    + new String(script.readAllBytes(), UTF_8);
        }
    }
}
