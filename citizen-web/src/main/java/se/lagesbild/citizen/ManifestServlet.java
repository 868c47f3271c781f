package se.lagesbild.citizen;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a phone needs to know to put the service on its home screen, in the language of the page. */
@WebServlet("/manifest.webmanifest")
public class ManifestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    Visit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var speech = visit.speech();
        var manifest = Json.createObjectBuilder()
                .add("name", "%s, %s".formatted(speech.say("service.name"), visit.getMunicipality()))
                .add("short_name", speech.say("app.short"))
                .add("description", speech.say("service.description"))
                .add("lang", visit.getTag())
                .add("dir", visit.getDirection())
                .add("id", "/")
                .add("start_url", visit.link("/"))
                .add("scope", "/")
                .add("display", "standalone")
                .add("background_color", "#faf8f3")
                .add("theme_color", "#0a5a55")
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(icon("192", 192, "any"))
                                .add(icon("512", 512, "any"))
                                .add(icon("192-whole", 192, "maskable"))
                                .add(icon("512-whole", 512, "maskable")))
                .add(
                        "shortcuts",
                        Json.createArrayBuilder()
                                .add(shortcut(speech.say("nav.flag"), "/flagga"))
                                .add(shortcut(speech.say("nav.receipt"), "/kvitto")))
                .build();
        response.setContentType("application/manifest+json");
        response.getOutputStream().write(manifest.toString().getBytes(UTF_8));
    }

    private static JsonObject icon(String file, int side, String purpose) {
        return Json.createObjectBuilder()
                .add("src", "/icons/%s.png".formatted(file))
                .add("sizes", "%1$dx%1$d".formatted(side))
                .add("type", "image/png")
                .add("purpose", purpose)
                .build();
    }

    private JsonObject shortcut(String name, String page) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("url", visit.link(page))
                .build();
    }
}
