package se.lagesbild.citizen.form;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Language;

/** Reads the body of {@code POST /api/submissions}. */
public final class SubmissionBody {
    private static final Set<String> FIELDS = Set.of(
            "category",
            "latitude",
            "longitude",
            "placeText",
            "district",
            "text",
            "occurredFrom",
            "occurredTo",
            "email",
            "language");

    private SubmissionBody() {}

    /**
     * Reads a body; whether it is true is for the intake to see.
     *
     * @throws BadBody when a field is unknown, missing or of the wrong shape
     */
    public static SubmitPlace read(UUID draft, String json, String language, List<byte[]> photos) {
        var body = Body.read(json, FIELDS);
        var category = body.need("category");
        var place = point(body);
        var placeText = body.text("placeText");
        var district = body.text("district");
        var text = body.text("text");
        var from = body.time("occurredFrom");
        var to = body.time("occurredTo");
        var email = body.text("email");
        var spoken = body.text("language");
        if (spoken != null && Language.withCode(spoken).isEmpty()) {
            body.complain("language", "field.wrong");
        }
        body.close();
        return new SubmitPlace(
                draft,
                category,
                place,
                placeText,
                district,
                text,
                from,
                to,
                email,
                spoken == null ? language : spoken,
                photos);
    }

    private static @Nullable GeoPoint point(Body body) {
        var latitude = body.number("latitude");
        var longitude = body.number("longitude");
        if (latitude == null || longitude == null) {
            if (latitude != null || longitude != null) {
                body.complain(latitude == null ? "latitude" : "longitude", "field.missing");
            }
            return null;
        }
        if (Math.abs(latitude) > 90) {
            body.complain("latitude", "field.wrong");
            return null;
        }
        if (Math.abs(longitude) > 180) {
            body.complain("longitude", "field.wrong");
            return null;
        }
        return new GeoPoint(latitude, longitude);
    }
}
