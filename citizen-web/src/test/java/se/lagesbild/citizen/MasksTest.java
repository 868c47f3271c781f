package se.lagesbild.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lagesbild.screening.personal.Finding;
import se.lagesbild.shared.Language;

class MasksTest {
    private final Masks masks = new Masks(Speech.in(Language.SWEDISH));

    @Test
    void whoever_asks_for_it_gets_everything_masked_where_people_write_freely() {
        var sent = Map.of(
                "mask", new String[] {"all"},
                "text", new String[] {"Ring 070-1740605 eller a@example.com."},
                "placeText", new String[] {"Hemma hos mig på Ekgatan 12"},
                "email", new String[] {"a@example.com"});
        var masked = masks.wished(sent);
        assertThat(masked.get("text")).containsExactly("Ring [telefon] eller [e-post].");
        assertThat(masked.get("placeText")).containsExactly("[bostad] på Ekgatan 12");
        assertThat(masked.get("email")).as("one's own address").containsExactly("a@example.com");
    }

    @Test
    void nothing_is_masked_unasked() {
        var sent = Map.of("text", new String[] {"Ring 070-1740605"});
        assertThat(masks.wished(sent)).isSameAs(sent);
    }

    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void every_kind_has_words_and_a_mask_that_is_not_found_again(Finding.Kind kind) {
        for (var language : Language.values()) {
            var speech = Speech.in(language);
            assertThat(speech.knows("found.kind." + kind)).isTrue();
            assertThat(speech.knows("found.mask." + kind)).isTrue();
            assertThat(Masks.FINDER.find("Ring " + new Masks(speech).of(kind) + " eller tel"))
                    .as("%s in %s", kind, language)
                    .isEmpty();
        }
    }
}
