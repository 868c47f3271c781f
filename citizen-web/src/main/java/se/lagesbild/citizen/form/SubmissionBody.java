package se.lagesbild.citizen.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.details.Times;
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
            "causes",
            "times",
            "unsafety",
            "answers",
            "walk",
            "stop",
            "sameAs",
            "photoTexts",
            "email",
            "language",
            "proof");

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
        var photoTexts = body.texts("photoTexts");
        var details = details(body);
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
                photos,
                photoTexts,
                details);
    }

    private static Details details(Body body) {
        var times = new Times[] {Times.UNKNOWN};
        body.within(
                "times",
                Set.of("partsOfDay", "days", "seasons", "frequency"),
                inner -> times[0] = new Times(
                        chosen(inner, "partsOfDay", Times.PartOfDay.values()),
                        chosen(inner, "days", Times.Days.values()),
                        chosen(inner, "seasons", Times.Season.values()),
                        frequency(inner)));
        return new Details(
                body.texts("causes"),
                times[0],
                body.whole("unsafety"),
                body.map("answers"),
                body.text("walk"),
                body.whole("stop"),
                body.text("sameAs"));
    }

    private static <E extends Enum<E>> Set<E> chosen(Body body, String field, E[] all) {
        var names = body.texts(field);
        var chosen =
                Arrays.stream(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
        if (chosen.size() < Set.copyOf(names).size()) {
            body.complain(field, "field.wrong");
        }
        return chosen;
    }

    private static Times.@Nullable Frequency frequency(Body body) {
        var name = body.text("frequency");
        if (name == null) {
            return null;
        }
        return Arrays.stream(Times.Frequency.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    body.complain("frequency", "field.wrong");
                    return null;
                });
    }

    /** The answer to the sum that was set for the draft; empty where there is none, or none of a known shape. */
    public static String proof(String json) {
        var proof = Body.read(json, FIELDS).text("proof");
        return proof == null ? "" : proof;
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
