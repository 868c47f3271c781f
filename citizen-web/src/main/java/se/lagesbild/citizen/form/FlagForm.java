package se.lagesbild.citizen.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/** The form as a person filled it in: words only, nothing is lost when something has to be corrected. */
public record FlagForm(
        UUID draft,
        String latitude,
        String longitude,
        String placeText,
        String district,
        String category,
        String fromDate,
        String fromTime,
        String toDate,
        String toTime,
        String text,
        String email) {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public static FlagForm empty() {
        return of(name -> "");
    }

    /**
     * Reads the form from wherever it was sent.
     *
     * @param sent what was sent under a name; empty where nothing was
     */
    public static FlagForm of(UnaryOperator<String> sent) {
        UnaryOperator<String> line = name -> sent.apply(name).strip();
        return new FlagForm(
                draft(line.apply("draft")),
                line.apply("latitude"),
                line.apply("longitude"),
                line.apply("placeText"),
                line.apply("district"),
                line.apply("category"),
                line.apply("fromDate"),
                line.apply("fromTime"),
                line.apply("toDate"),
                line.apply("toTime"),
                // Browsers send every line break as two characters; people count one.
                line.apply("text").replace("\r\n", "\n"),
                line.apply("email"));
    }

    private static UUID draft(String name) {
        return UUID_SHAPE.matcher(name).matches() ? UUID.fromString(name) : UUID.randomUUID();
    }

    /** All answers by the names of their fields, to be carried from page to page: the house remembers nothing. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("draft", draft.toString());
        fields.put("latitude", latitude);
        fields.put("longitude", longitude);
        fields.put("placeText", placeText);
        fields.put("district", district);
        fields.put("category", category);
        fields.put("fromDate", fromDate);
        fields.put("fromTime", fromTime);
        fields.put("toDate", toDate);
        fields.put("toTime", toTime);
        fields.put("text", text);
        fields.put("email", email);
        return fields;
    }

    public boolean hasPoint() {
        return !latitude.isEmpty() && !longitude.isEmpty();
    }

    /**
     * The point on the map; null where none was chosen.
     *
     * @throws IllegalArgumentException when it is no place on earth
     */
    public @Nullable GeoPoint point() {
        return hasPoint() ? new GeoPoint(number(latitude), number(longitude)) : null;
    }

    private static double number(String text) {
        return Double.parseDouble(text.toLowerCase(Locale.ROOT).replace(',', '.'));
    }
}
