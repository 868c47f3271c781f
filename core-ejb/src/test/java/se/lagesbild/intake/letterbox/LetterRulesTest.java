package se.lagesbild.intake.letterbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.refusal.BadSubmission;

class LetterRulesTest {
    private final LetterRules rules = LetterRules.OF_THE_HOUSE;

    @Test
    void two_thousand_characters_fit_and_an_emoji_is_one() {
        assertThatCode(() -> rules.check("😀".repeat(2000), 0)).doesNotThrowAnyException();
        assertThat(refusal("x".repeat(2001), 0)).isEqualTo("letter.too-long");
    }

    @Test
    void nothing_is_no_letter() {
        assertThat(refusal(" \n", 0)).isEqualTo("letter.missing");
    }

    @Test
    void fifty_letters_are_enough() {
        assertThatCode(() -> rules.check("en till", 49)).doesNotThrowAnyException();
        assertThat(refusal("en till", 50)).isEqualTo("letters.too-many");
    }

    @Test
    void the_queue_shows_whose_turn_it_is() {
        assertThat(Talk.of(Status.RECEIVED, 0)).isEqualTo(Talk.NONE);
        assertThat(Talk.of(Status.RECEIVED, 1)).isEqualTo(Talk.ADDED);
        assertThat(Talk.of(Status.QUESTION, 0)).isEqualTo(Talk.ASKED);
        assertThat(Talk.of(Status.IN_REVIEW, 1)).isEqualTo(Talk.ANSWERED);
        assertThat(Talk.of(Status.QUESTION, 1)).isEqualTo(Talk.ASKED);
    }

    private String refusal(String text, int written) {
        return catchThrowableOfType(BadSubmission.class, () -> rules.check(text, written))
                .code();
    }
}
