package se.lagesbild.moderation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessLimitTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void who_guesses_wrong_too_often_waits_and_nobody_else_does() {
        var limit = new GuessLimit(2, Duration.ofHours(1));
        assertThat(limit.take("anna", NOW)).isTrue();
        assertThat(limit.take("anna", NOW.plusSeconds(60))).isTrue();
        assertThat(limit.take("anna", NOW.plusSeconds(61))).isFalse();
        assertThat(limit.take("bo", NOW.plusSeconds(61))).isTrue();
        assertThat(limit.take("anna", NOW.plusSeconds(3600))).isTrue();
    }

    @Test
    void who_has_the_code_may_try_again_and_again() {
        var limit = new GuessLimit(1, Duration.ofHours(1));
        for (var at = 0; at < 5; at++) {
            assertThat(limit.take("anna", NOW)).isTrue();
            limit.right("anna");
        }
    }
}
