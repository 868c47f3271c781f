package se.lagesbild.citizen.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.citizen.Speech;
import se.lagesbild.citizen.form.AnswersBody;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.shared.Words;
import se.lagesbild.walk.Answers;
import se.lagesbild.walk.Question;
import se.lagesbild.walk.Walks;

/** Walks for phones that keep answers until they have a connection again. */
@Path("/walks/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class WalksResource {
    @Inject
    Walks walks;

    @GET
    public JsonObject walk(@PathParam("code") String code, @Context HttpServletRequest request) {
        var route = walks.find(code);
        var walk = route.walk();
        var stops = Json.createArrayBuilder();
        route.stops()
                .forEach(stop -> stops.add(Json.createObjectBuilder()
                        .add("number", stop.number())
                        .add("name", stop.name())
                        .add("note", stop.note())
                        .add("latitude", stop.point().latitude())
                        .add("longitude", stop.point().longitude())));
        var words = Words.of("walk", Speech.of(request).language());
        var questions = Json.createArrayBuilder();
        for (var question : Question.values()) {
            questions.add(Json.createObjectBuilder()
                    .add("code", question.name())
                    .add("name", words.say("name." + question))
                    .add("question", words.say("ask." + question))
                    .add("low", words.say("low." + question))
                    .add("high", words.say("high." + question)));
        }
        return Json.createObjectBuilder()
                .add("code", walk.code())
                .add("name", walk.name())
                .add("from", walk.from().toString())
                .add("to", walk.to().toString())
                .add("district", walk.district())
                .add("state", walk.state().name())
                .add("resultOn", walk.resultOn().toString())
                .add("stops", stops)
                .add("questions", questions)
                .build();
    }

    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") @Nullable String key, String json) {
        var body = AnswersBody.read(json, codes());
        var given = new EnumMap<Question, Integer>(Question.class);
        body.given().forEach((question, answer) -> given.put(Question.valueOf(question), answer));
        walks.answer(code, body.stop(), new Answers(draft(key), body.people(), given));
        return Response.noContent().build();
    }

    private static List<String> codes() {
        return Stream.of(Question.values()).map(Question::name).toList();
    }

    private static UUID draft(@Nullable String key) {
        if (key == null || key.length() != 36) {
            throw new BadBody("Idempotency-Key", "draft.wrong");
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException noUuid) {
            throw new BadBody("Idempotency-Key", "draft.wrong");
        }
    }
}
