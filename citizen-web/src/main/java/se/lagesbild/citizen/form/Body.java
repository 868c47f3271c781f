package se.lagesbild.citizen.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A JSON object of flat fields, read strictly: an unknown field is a misunderstanding, and said so. */
public final class Body {
    private final List<Complaint> complaints = new ArrayList<>();
    private final JsonObject json;

    private Body(JsonObject json, Set<String> known) {
        this.json = json;
        json.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> complain(field, "field.unknown"));
    }

    /**
     * Opens a body.
     *
     * @throws BadBody when it is no JSON object
     */
    public static Body read(String text, Set<String> known) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new Body(reader.readObject(), known);
        } catch (JsonException | IllegalStateException unreadable) {
            throw new BadBody("", "body.unreadable");
        }
    }

    public String need(String field) {
        var text = text(field);
        if (text == null) {
            complain(field, json.containsKey(field) ? "field.wrong" : "field.missing");
            return "";
        }
        return text;
    }

    public @Nullable String text(String field) {
        var found = json.get(field);
        if (found instanceof JsonString string) {
            return string.getString();
        }
        complainUnlessMissing(field, found);
        return null;
    }

    public @Nullable Double number(String field) {
        var found = json.get(field);
        if (found instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        complainUnlessMissing(field, found);
        return null;
    }

    /** A list of texts; empty where there is none. */
    public List<String> texts(String field) {
        var found = json.get(field);
        if (found instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString::getString);
        }
        complainUnlessMissing(field, found);
        return List.of();
    }

    public @Nullable Integer whole(String field) {
        var found = json.get(field);
        if (found instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        complainUnlessMissing(field, found);
        return null;
    }

    /** An object within; its complaints come out as those of the field. */
    public void within(String field, Set<String> known, Consumer<Body> read) {
        var found = json.get(field);
        if (found instanceof JsonObject object) {
            var inner = new Body(object, known);
            read.accept(inner);
            inner.complaints.forEach(complaint -> complain(field + "." + complaint.field(), complaint.code()));
        } else {
            complainUnlessMissing(field, found);
        }
    }

    /** An object of texts by name; empty where there is none. */
    public Map<String, String> map(String field) {
        var found = json.get(field);
        if (found instanceof JsonObject object && object.values().stream().allMatch(JsonString.class::isInstance)) {
            var texts = new LinkedHashMap<String, String>();
            object.forEach((name, text) -> texts.put(name, ((JsonString) text).getString()));
            return texts;
        }
        complainUnlessMissing(field, found);
        return Map.of();
    }

    /** A local time without a zone, such as {@code 2026-11-20T21:30}. */
    public @Nullable LocalDateTime time(String field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException noTime) {
            complain(field, "field.wrong");
            return null;
        }
    }

    public void complain(String field, String code) {
        var complaint = new Complaint(field, code);
        if (complaints.stream().noneMatch(earlier -> earlier.field().equals(field))) {
            complaints.add(complaint);
        }
    }

    /**
     * Ends the reading.
     *
     * @throws BadBody when anything was wrong
     */
    public void close() {
        if (!complaints.isEmpty()) {
            throw new BadBody(complaints);
        }
    }

    private void complainUnlessMissing(String field, @Nullable JsonValue found) {
        if (found != null && found != JsonValue.NULL) {
            complain(field, "field.wrong");
        }
    }
}
