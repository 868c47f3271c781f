package se.lagesbild.citizen.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/**
 * The form as a person filled it in: words only, nothing is lost when something has to be corrected.
 *
 * <p>Answers to the extra questions of a category have the names {@code answer.<question>}.
 */
public final class FlagForm {
    /** One answer under the name of its field; a field with several choices has several. */
    public record Field(String name, String value) {}

    /** The choice that says nothing: Facelets leaves out an empty value, and a browser then sends "on". */
    public static final String UNANSWERED = "-";

    private static final List<String> SINGLE = List.of(
            "draft",
            "latitude",
            "longitude",
            "placeText",
            "district",
            "category",
            "frequency",
            "fromDate",
            "fromTime",
            "toDate",
            "toTime",
            "unsafety",
            "text",
            "email",
            "walk",
            "stop",
            "sameAs");
    private static final Set<String> CHOICES = Set.of("frequency", "unsafety");
    private static final List<String> SEVERAL = List.of("causes", "partsOfDay", "days", "seasons");
    private static final String ANSWER = "answer.";
    private static final int MOST_ANSWERS = 50;
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final UUID draft;
    private final Map<String, List<String>> sent;

    private FlagForm(UUID draft, Map<String, List<String>> sent) {
        this.draft = draft;
        this.sent = sent;
    }

    public static FlagForm empty() {
        return of(Map.of());
    }

    /** Reads the form from what was sent, by the names of the fields; what it does not know is passed over. */
    public static FlagForm of(Map<String, String[]> everything) {
        var known = new LinkedHashMap<String, List<String>>();
        for (var name : SINGLE) {
            var values = everything.get(name);
            var value = values == null || values.length == 0 ? "" : values[0];
            // Browsers send every line break as two characters; people count one.
            var written = value.strip().replace("\r\n", "\n");
            known.put(name, List.of(written.equals(UNANSWERED) && CHOICES.contains(name) ? "" : written));
        }
        for (var name : SEVERAL) {
            known.put(name, List.of(everything.getOrDefault(name, new String[0])));
        }
        new TreeMap<>(everything)
                .entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(ANSWER))
                        .limit(MOST_ANSWERS)
                        .forEach(entry -> known.put(entry.getKey(), List.of(entry.getValue()[0])));
        var form = new FlagForm(UUID.randomUUID(), known);
        var named = form.one("draft");
        return UUID_SHAPE.matcher(named).matches() ? new FlagForm(UUID.fromString(named), known) : form;
    }

    /** All answers by the names of their fields, to be carried from page to page: the house remembers nothing. */
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(new Field("draft", draft.toString()));
        sent.forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty() && !name.equals("draft"))
                .forEach(value -> fields.add(new Field(name, value))));
        return fields;
    }

    /** What was written in a field, or chosen; empty where nothing was. */
    public String one(String name) {
        var values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** What was chosen in a field with several choices. */
    public List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    public boolean chose(String name, String value) {
        return all(name).contains(value.equals(UNANSWERED) ? "" : value);
    }

    /** Choices by question. */
    public Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(ANSWER) && !values.get(0).isEmpty()) {
                answers.put(name.substring(ANSWER.length()), values.get(0));
            }
        });
        return answers;
    }

    public UUID draft() {
        return draft;
    }

    public String latitude() {
        return one("latitude");
    }

    public String longitude() {
        return one("longitude");
    }

    public String placeText() {
        return one("placeText");
    }

    public String district() {
        return one("district");
    }

    public String category() {
        return one("category");
    }

    public String fromDate() {
        return one("fromDate");
    }

    public String fromTime() {
        return one("fromTime");
    }

    public String toDate() {
        return one("toDate");
    }

    public String toTime() {
        return one("toTime");
    }

    public String text() {
        return one("text");
    }

    public String email() {
        return one("email");
    }

    public boolean hasPoint() {
        return !latitude().isEmpty() && !longitude().isEmpty();
    }

    /**
     * The point on the map; null where none was chosen.
     *
     * @throws IllegalArgumentException when it is no place on earth
     */
    public @Nullable GeoPoint point() {
        return hasPoint() ? new GeoPoint(number(latitude()), number(longitude())) : null;
    }

    private static double number(String text) {
        return Double.parseDouble(text.toLowerCase(Locale.ROOT).replace(',', '.'));
    }
}
