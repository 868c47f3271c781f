package se.lagesbild.screening.personal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules are read by two machines; what they would understand differently, or slowly, is kept out. */
class RulebookTest {
    @Test
    void patterns_say_only_what_both_machines_understand_alike() {
        assertThat(patterns()).isNotEmpty().allSatisfy(pattern -> {
            // Nothing else is escaped: \d, \w, \s and \b mean different things.
            assertThat(pattern).doesNotContainPattern("\\\\[^.+(\\[\\])/]");
            // Plain groups and looking ahead, no looking behind, no names, no flags.
            assertThat(pattern).doesNotContainPattern("\\(\\?(?![:!=])");
            // Classes within classes are Java's alone.
            assertThat(pattern).doesNotContain("&&").doesNotContainPattern("\\[:");
        });
    }

    @Test
    void no_repetition_is_without_an_end() {
        assertThat(patterns()).allSatisfy(pattern -> {
            var outside = pattern.replaceAll("\\\\.", "").replaceAll("\\[[^\\]]*\\]", "c");
            assertThat(outside).doesNotContainPattern("[*+]").doesNotContainPattern("\\{\\d+,\\}");
        });
    }

    private static Stream<String> patterns() {
        var book = Json.createReader(Rulebook.class.getResourceAsStream("/screening/personal-data.json"))
                .readObject();
        return Stream.concat(
                book.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                        .map(rule -> rule.getString("pattern")),
                book.getJsonObject("shapes").values().stream().map(shape -> ((JsonString) shape).getString()));
    }
}
