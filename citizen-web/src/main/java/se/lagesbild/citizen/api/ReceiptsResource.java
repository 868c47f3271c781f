package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import se.lagesbild.citizen.form.Body;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.Letters;

/** Tells the one who has the code what has become of it. */
@Path("/receipts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
    @Inject
    Letterbox letterbox;

    @POST
    public JsonObject open(String json) {
        var body = Body.read(json, Set.of("receipt"));
        var receipt = body.need("receipt");
        body.close();
        return told(letterbox.open(receipt));
    }

    private static JsonObject told(Letters letters) {
        var messages = Json.createArrayBuilder();
        letters.messages()
                .forEach(letter -> messages.add(Json.createObjectBuilder()
                        .add("from", letter.from())
                        .add("text", letter.text())
                        .add("on", letter.on().toString())));
        return Json.createObjectBuilder()
                .add("status", letters.status().name())
                .add("receivedOn", letters.receivedOn().toString())
                .add("messages", messages)
                .add("feedback", Json.createArrayBuilder(letters.feedback()))
                .build();
    }
}
