package se.lagesbild.citizen.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import se.lagesbild.citizen.Speech;
import se.lagesbild.citizen.TooHeavy;
import se.lagesbild.citizen.door.Crowded;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.citizen.form.Complaint;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.shared.DomainException;

/** An answer that is no success, after RFC 9457: a status, a sentence, and what to correct. No inner words. */
public final class Problem {
    private static final String TYPE = "application/problem+json";
    private static final Set<Integer> SPOKEN = Set.of(400, 404, 405, 409, 413, 415, 429, 500, 503);

    private final int status;
    private final JsonObject body;
    /** Seconds; zero where there is no use in coming back. */
    private final int comeBack;

    private Problem(int status, JsonObject body, int comeBack) {
        this.status = status;
        this.body = body;
        this.comeBack = comeBack;
    }

    /**
     * What the server itself says no to.
     *
     * @param incident the number under which the log knows it; empty where there is nothing to look up
     */
    public static Problem of(int status, String incident, Speech speech) {
        var body = Json.createObjectBuilder(frame(status, speech));
        if (!incident.isEmpty()) {
            body.add("instance", "urn:uuid:" + incident);
        }
        return new Problem(status, body.build(), 0);
    }

    public static Problem of(DomainException refusal, Speech speech) {
        var status = status(refusal);
        var errors = Json.createArrayBuilder();
        complaints(refusal)
                .forEach(complaint -> errors.add(Json.createObjectBuilder()
                        .add("field", complaint.field())
                        .add("code", complaint.code())
                        .add("message", sentence(refusal, complaint, speech))));
        return new Problem(
                status,
                Json.createObjectBuilder(frame(status, speech))
                        .add("errors", errors)
                        .build(),
                refusal instanceof Crowded crowded ? crowded.seconds() : 0);
    }

    /** The sentence of a refusal may name something, as the municipality next door. */
    private static String sentence(DomainException refusal, Complaint complaint, Speech speech) {
        return refusal.details().isEmpty() ? speech.complaint(complaint.code()) : speech.refusal(refusal);
    }

    private static JsonObject frame(int status, Speech speech) {
        var spoken = SPOKEN.contains(status) ? status : status >= 500 ? 500 : 400;
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", speech.say("problem." + spoken))
                .add("status", status)
                .build();
    }

    private static List<Complaint> complaints(DomainException refusal) {
        if (refusal instanceof BadBody bad) {
            return bad.complaints();
        }
        return List.of(new Complaint(field(refusal), refusal.code()));
    }

    private static String field(DomainException refusal) {
        if (refusal instanceof BadSubmission bad) {
            return bad.field();
        }
        var room = refusal.code().replaceAll("\\..*", "");
        return switch (room) {
            case "photo", "photos" -> "photo";
            case "area" -> "district";
            case "draft" -> "Idempotency-Key";
            case "letterbox" -> "receipt";
            case "content" -> "Content-Type";
            case "intake" -> "";
            default -> room;
        };
    }

    private static int status(DomainException refusal) {
        if (refusal instanceof TooHeavy) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        // A value of the body, whatever it names: what is missing or closed is not the address that was asked.
        if (refusal instanceof BadSubmission) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return switch (refusal.code()) {
            case "receipt.unknown", "walk.unknown", "stop.unknown" -> HttpServletResponse.SC_NOT_FOUND;
            case "draft.reused", "letterbox.closed", "walk.closed", "walk.not-begun" -> HttpServletResponse.SC_CONFLICT;
            case "content.unknown" -> HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
            case "photo.too-large" -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case "photo.busy", "intake.crowded" -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    Response response() {
        return Response.status(status).type(TYPE).entity(body.toString()).build();
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        if (comeBack > 0) {
            response.setHeader("Retry-After", String.valueOf(comeBack));
        }
        response.getOutputStream().write(body.toString().getBytes(UTF_8));
    }
}
