package se.lagesbild.citizen.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.citizen.form.BadBody;
import se.lagesbild.citizen.form.Complaint;

class ScreeningResourceTest {
    private final ScreeningResource resource = new ScreeningResource();

    @Test
    void findings_are_counted_in_the_text_as_sent() {
        assertThat(resource.screen(body("🙂 Ring 070\u2013174 06 05.")).toString())
                .isEqualTo("{\"findings\":[{\"kind\":\"PHONE\",\"start\":8,\"end\":21}]}");
    }

    @Test
    void an_empty_text_holds_nothing() {
        assertThat(resource.screen(body("")).getJsonArray("findings")).isEmpty();
    }

    @Test
    void an_emoji_is_one_character_and_one_too_many_is_refused() {
        assertThat(resource.screen(body("🙂".repeat(2_000))).getJsonArray("findings"))
                .isEmpty();
        assertThatThrownBy(() -> resource.screen(body("a".repeat(2_001))))
                .isInstanceOfSatisfying(BadBody.class, bad -> assertThat(bad.complaints())
                        .containsExactly(new Complaint("text", "text.too-long")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | text", "{\"text\":7} | text", "{\"text\":\"\",\"name\":\"x\"} | name", "[] | ''", "text | ''"
            })
    void another_body_is_refused_with_the_name_of_the_field(String json, String field) {
        assertThatThrownBy(() -> resource.screen(json))
                .isInstanceOfSatisfying(BadBody.class, bad -> assertThat(bad.complaints())
                        .extracting(Complaint::field)
                        .containsExactly(field));
    }

    private static String body(String text) {
        return Json.createObjectBuilder().add("text", text).build().toString();
    }
}
