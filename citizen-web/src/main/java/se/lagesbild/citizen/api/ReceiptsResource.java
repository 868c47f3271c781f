package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.form.Body;
import se.lagesbild.citizen.form.DraftKey;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.letterbox.Letters;

/** Tells the one who has the code what has become of it, and lets the one write and take it back. */
@Path("/receipts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
    @Inject
    Letterbox letterbox;

    @POST
    public JsonObject open(String json) {
        return told(letterbox.open(receipt(json)));
    }

    /** Answers a question, or adds to what was sent; the same words under the same key are stored once. */
    @POST
    @Path("messages")
    public JsonObject write(String json, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var draft = DraftKey.need(key);
        var body = Body.read(json, Set.of("receipt", "text"));
        var receipt = body.need("receipt");
        var text = body.need("text");
        body.close();
        return told(letterbox.write(receipt, draft, text));
    }

    /** Asks for a rejection to be reconsidered, once. */
    @POST
    @Path("reconsideration")
    public JsonObject appeal(String json, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var draft = DraftKey.need(key);
        var body = Body.read(json, Set.of("receipt", "text"));
        var receipt = body.need("receipt");
        var text = body.need("text");
        body.close();
        return told(letterbox.appeal(receipt, draft, text));
    }

    /** Takes back what was sent. */
    @POST
    @Path("withdrawal")
    public JsonObject withdraw(String json) {
        return told(letterbox.withdraw(receipt(json)));
    }

    /** Erases the sender's e-mail address and nothing else. */
    @POST
    @Path("erasure")
    public JsonObject erase(String json) {
        return told(letterbox.forgetAddress(receipt(json)));
    }

    private static String receipt(String json) {
        var body = Body.read(json, Set.of("receipt"));
        var receipt = body.need("receipt");
        body.close();
        return receipt;
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
