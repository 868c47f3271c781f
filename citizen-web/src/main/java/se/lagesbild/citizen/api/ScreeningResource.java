package se.lagesbild.citizen.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import se.lagesbild.citizen.form.Body;
import se.lagesbild.screening.personal.Finding;
import se.lagesbild.screening.personal.PersonalData;

/** Says what in a text seems to be personal data. The text is forgotten with the answer. */
@Path("/screening")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScreeningResource {
    private static final PersonalData FINDER = new PersonalData();
    private static final int LONGEST_TEXT = 2_000;

    @POST
    public JsonObject screen(String json) {
        var body = Body.read(json, Set.of("text"));
        var text = body.need("text");
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            body.complain("text", "text.too-long");
        }
        body.close();
        return told(FINDER.find(text));
    }

    private static JsonObject told(List<Finding> findings) {
        var told = Json.createArrayBuilder();
        findings.forEach(finding -> told.add(Json.createObjectBuilder()
                .add("kind", finding.kind().name())
                .add("start", finding.start())
                .add("end", finding.end())));
        return Json.createObjectBuilder().add("findings", told).build();
    }
}
