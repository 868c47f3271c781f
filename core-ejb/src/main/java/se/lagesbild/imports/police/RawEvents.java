package se.lagesbild.imports.police;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads the raw JSON as a stream, within bounds. Of each event only the fields in {@link #KEPT} leave this class: the
 * summary and the address of the page may tell of persons.
 *
 * @param maxBytes largest file
 * @param maxEvents most events in it
 */
record RawEvents(int maxBytes, int maxEvents) {
    static final String NOT_AN_OBJECT = "!";

    private static final Set<String> KEPT = Set.of("id", "datetime", "name", "type", "location.name", "location.gps");
    private static final int LONGEST = 300;
    private static final int DEEPEST = 20;

    List<Map<String, String>> read(byte[] json) {
        if (json.length > maxBytes) {
            throw UnreadableFile.tooLarge(json.length);
        }
        if (json.length == 0) {
            throw UnreadableFile.empty();
        }
        try (var parser = Json.createParser(new ByteArrayInputStream(json))) {
            return events(parser);
        } catch (JsonParsingException failure) {
            throw UnreadableFile.notJson(
                    failure.getLocation().getLineNumber(), failure.getLocation().getColumnNumber());
        } catch (JsonException | NoSuchElementException failure) {
            throw UnreadableFile.notJson(1, 1);
        }
    }

    private List<Map<String, String>> events(JsonParser parser) {
        if (parser.next() != Event.START_ARRAY) {
            throw UnreadableFile.noList();
        }
        var events = new ArrayList<Map<String, String>>();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (events.size() == maxEvents) {
                throw UnreadableFile.tooMany(maxEvents);
            }
            events.add(event == Event.START_OBJECT ? fields(parser) : nothing(parser, event));
        }
        if (parser.hasNext()) {
            parser.next(); // what stands after the list is an error of the parser's
        }
        return events;
    }

    private static Map<String, String> nothing(JsonParser parser, Event event) {
        if (event == Event.START_ARRAY) {
            skip(parser);
        }
        return Map.of(NOT_AN_OBJECT, "");
    }

    private static Map<String, String> fields(JsonParser parser) {
        var fields = new HashMap<String, String>();
        var prefix = "";
        for (var event = parser.next(); !(event == Event.END_OBJECT && prefix.isEmpty()); event = parser.next()) {
            if (event == Event.END_OBJECT) {
                prefix = "";
                continue;
            }
            var name = prefix + parser.getString();
            var value = parser.next();
            if (value == Event.START_OBJECT && name.equals("location")) {
                prefix = "location.";
            } else if (value == Event.START_OBJECT || value == Event.START_ARRAY) {
                skip(parser);
            } else if ((value == Event.VALUE_STRING || value == Event.VALUE_NUMBER) && KEPT.contains(name)) {
                var text = parser.getString();
                fields.put(name, text.substring(0, Math.min(text.length(), LONGEST)));
            }
        }
        return fields;
    }

    /** To the end of what has just begun, without building it. */
    private static void skip(JsonParser parser) {
        for (int depth = 1; depth > 0; ) {
            var event = parser.next();
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                depth++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new JsonException("nested too deep");
            }
        }
    }
}
