package se.lagesbild.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    @Test
    void what_the_municipality_says_goes_before_what_the_house_came_with() {
        var words = Words.of("catalogue", Language.ENGLISH);
        assertThat(words.say("category.unknown-test")).isEqualTo("category.unknown-test");
        OwnWords.learn("catalogue", Map.of("category.unknown-test", Map.of(Language.SWEDISH, "Blåsigt")));
        assertThat(words.say("category.unknown-test")).isEqualTo("Blåsigt");
        assertThat(words.know("category.unknown-test")).isTrue();
        OwnWords.learn(
                "catalogue",
                Map.of("category.unknown-test", Map.of(Language.SWEDISH, "Blåsigt", Language.ENGLISH, "Windy")));
        assertThat(words.say("category.unknown-test")).isEqualTo("Windy");
        assertThat(Words.of("intake", Language.ENGLISH).know("category.unknown-test"))
                .isFalse();
    }
}
