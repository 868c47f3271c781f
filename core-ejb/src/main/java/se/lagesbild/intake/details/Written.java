package se.lagesbild.intake.details;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Details as they lie sealed in a row: JSON, so that a later question needs no new column. */
public final class Written {
    private Written() {}

    public static String of(Details details) {
        var times = Json.createObjectBuilder()
                .add("partsOfDay", names(details.times().partsOfDay()))
                .add("days", names(details.times().days()))
                .add("seasons", names(details.times().seasons()));
        var frequency = details.times().frequency();
        if (frequency != null) {
            times.add("frequency", frequency.name());
        }
        var answers = Json.createObjectBuilder();
        details.answers().forEach(answers::add);
        var written = Json.createObjectBuilder()
                .add("causes", Json.createArrayBuilder(details.causes()))
                .add("times", times)
                .add("answers", answers);
        addUnlessNull(written, "unsafety", details.unsafety());
        addUnlessNull(written, "stop", details.stop());
        if (details.walk() != null) {
            written.add("walk", details.walk());
        }
        if (details.sameAs() != null) {
            written.add("sameAs", details.sameAs());
        }
        return written.build().toString();
    }

    public static Details read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var written = reader.readObject();
            var times = written.getJsonObject("times");
            var answers = new HashMap<String, String>();
            written.getJsonObject("answers")
                    .forEach((question, choice) -> answers.put(question, ((JsonString) choice).getString()));
            return new Details(
                    strings(written.getJsonArray("causes")),
                    new Times(
                            chosen(times, "partsOfDay", Times.PartOfDay.values()),
                            chosen(times, "days", Times.Days.values()),
                            chosen(times, "seasons", Times.Season.values()),
                            times.containsKey("frequency")
                                    ? Times.Frequency.valueOf(times.getString("frequency"))
                                    : null),
                    number(written, "unsafety"),
                    answers,
                    written.getString("walk", ""),
                    number(written, "stop"),
                    written.getString("sameAs", ""));
        }
    }

    private static void addUnlessNull(jakarta.json.JsonObjectBuilder to, String name, @Nullable Integer number) {
        if (number != null) {
            to.add(name, number);
        }
    }

    private static @Nullable Integer number(JsonObject from, String name) {
        return from.containsKey(name) ? Integer.valueOf(from.getInt(name)) : null;
    }

    private static JsonArrayBuilder names(Set<? extends Enum<?>> chosen) {
        var names = Json.createArrayBuilder();
        chosen.stream().map(Enum::name).sorted().forEach(names::add);
        return names;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static <E extends Enum<E>> Set<E> chosen(JsonObject times, String name, E[] all) {
        var names = strings(times.getJsonArray(name));
        return Arrays.stream(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }
}
