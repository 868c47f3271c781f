package se.lagesbild.screening.personal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules as they are written down, for this house and for the browser. */
record Rulebook(Folding folding, List<Rule> rules, Names names) {
    private static final String FILE = "/screening/personal-data.json";
    private static final Map<String, Check> CHECKS =
            Map.of("birthNumber", Check.BIRTH_NUMBER, "birthDate", Check.BIRTH_DATE, "notStamp", Check.NOT_STAMP);
    private static final Map<String, Edge> EDGES = Map.of("word", Edge.WORD, "number", Edge.NUMBER, "mail", Edge.MAIL);

    static Rulebook ofTheHouse() {
        try (var file = Objects.requireNonNull(Rulebook.class.getResourceAsStream(FILE), FILE);
                var reader = Json.createReader(file)) {
            var json = reader.readObject();
            var lists = json.getJsonObject("words");
            return new Rulebook(
                    folding(json),
                    json.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                            .map(rule -> rule(rule, lists, json.getJsonObject("shapes")))
                            .toList(),
                    names(json.getJsonObject("names")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Folding folding(JsonObject json) {
        var fold = json.getJsonObject("fold");
        return new Folding(
                CharSet.of(list(fold.getJsonArray("drop"))),
                pairs(fold.getJsonObject("become")).entrySet().stream()
                        .collect(toMap(one -> CharSet.Range.of(one.getKey()), one -> one.getValue()
                                .charAt(0))),
                pairs(fold.getJsonObject("shift")).entrySet().stream()
                        .collect(toMap(
                                one -> CharSet.Range.of(one.getKey()), one -> Integer.parseInt(one.getValue(), 16))),
                pairs(fold.getJsonObject("compose")).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, one -> one.getValue().charAt(0))),
                CharSet.of(list(json.getJsonArray("upper"))),
                CharSet.of(list(json.getJsonArray("letters"))));
    }

    private static Rule rule(JsonObject rule, JsonObject lists, JsonObject shapes) {
        var digits = rule.getJsonArray("digits");
        return new Rule(
                Finding.Kind.valueOf(rule.getString("kind")),
                Pattern.compile(rule.getString("pattern")),
                rule.getBoolean("cased", false),
                Objects.requireNonNull(EDGES.get(rule.getString("edge"))),
                digits == null ? 0 : digits.getInt(0),
                digits == null ? Integer.MAX_VALUE : digits.getInt(1),
                list(rule.getJsonArray("checks")).stream()
                        .map(name -> Objects.requireNonNull(CHECKS.get(name), name))
                        .toList(),
                list(rule.getJsonArray("unlike")).stream()
                        .map(name -> Pattern.compile(shapes.getString(name)))
                        .toList(),
                words(rule.getString("stop", ""), lists),
                words(rule.getString("after", ""), lists),
                near(rule.getJsonObject("need"), lists),
                near(rule.getJsonObject("veto"), lists),
                near(rule.getJsonObject("despite"), lists));
    }

    private static @Nullable Near near(@Nullable JsonObject near, JsonObject lists) {
        if (near == null) {
            return null;
        }
        return new Near(
                list(near.getJsonArray("words")).stream()
                        .flatMap(name -> words(name, lists).stream())
                        .collect(toUnmodifiableSet()),
                near.getInt("before", -1),
                near.getInt("after", 0));
    }

    private static Names names(JsonObject names) {
        return new Names(
                words("sure", names),
                words("doubtful", names),
                words("arabic", names),
                words("persons", names),
                words("called", names),
                words("places", names),
                words("streets", names));
    }

    private static Set<String> words(String name, JsonObject lists) {
        return name.isEmpty() ? Set.of() : Set.copyOf(list(lists.getJsonArray(name)));
    }

    private static List<String> list(@Nullable JsonArray array) {
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static Map<String, String> pairs(JsonObject object) {
        return object.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> ((JsonString) one.getValue()).getString()));
    }
}
