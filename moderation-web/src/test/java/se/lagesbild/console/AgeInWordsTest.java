package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, mindre än 1 timme",
        "PT59M59S, mindre än 1 timme",
        "PT1H, 1 timme",
        "PT23H59M, 23 timmar",
        "PT24H, 1 dag",
        "P12D, 12 dagar"
    })
    void age_is_said_as_a_colleague_would(Duration age, String said) {
        assertThat(AgeInWords.of(age, Notices.words())).isEqualTo(said);
    }
}
