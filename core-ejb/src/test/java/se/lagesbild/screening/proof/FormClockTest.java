package se.lagesbild.screening.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormClockTest {
    private static final Instant OPENED = Instant.parse("2026-11-24T12:00:00Z");
    private static final FixedKeys OURS = new FixedKeys("ours");

    private final String stamp = at(OPENED, OURS).stamp();

    @Test
    void a_form_sent_within_three_seconds_was_filled_in_by_no_person() {
        assertThat(sentAfter(Duration.ZERO)).isFalse();
        assertThat(sentAfter(Duration.ofMillis(2_999))).isFalse();
        assertThat(sentAfter(Duration.ofSeconds(3))).isTrue();
    }

    @Test
    void of_two_hundred_people_however_slow_none_is_taken_for_a_program() {
        // From somebody who sends what the phone had kept, to somebody who looks up the words with a screen reader.
        var random = new Random(20261124);
        for (var person = 0; person < 200; person++) {
            var seconds = 4 + Math.round(Math.exp(random.nextDouble() * Math.log(2 * 86_400)));
            assertThat(sentAfter(Duration.ofSeconds(seconds)))
                    .as("%d s", seconds)
                    .isTrue();
        }
    }

    @Test
    void of_a_thousand_programs_ninety_five_of_a_hundred_are_noticed() {
        // A filler fetches, fills in and sends; one in forty waits as long as a person.
        var random = new Random(20261124);
        var noticed = 0;
        for (var run = 0; run < 1_000; run++) {
            var waits = random.nextInt(40) == 0;
            noticed += sentAfter(Duration.ofMillis(waits ? 5_000 : random.nextInt(2_500))) ? 0 : 1;
        }
        assertThat(noticed).isGreaterThanOrEqualTo(950);
    }

    @Test
    void a_stamp_that_is_kept_and_used_for_ever_is_no_form() {
        assertThat(sentAfter(Duration.ofDays(7))).isTrue();
        assertThat(sentAfter(Duration.ofDays(7).plusMillis(1))).isFalse();
        assertThat(sentAfter(Duration.ofSeconds(-10))).isFalse();
    }

    @Test
    void a_stamp_cannot_be_made_elsewhere_or_set_back() {
        var theirs = at(OPENED, new FixedKeys("theirs")).stamp();
        assertThat(at(OPENED, OURS).knows(stamp)).isTrue();
        assertThat(at(OPENED, OURS).knows(theirs)).isFalse();
        var earlier = OPENED.minusSeconds(60).toEpochMilli() + stamp.substring(stamp.indexOf('-'));
        assertThat(at(OPENED, OURS).isHumanPace(earlier)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-", "1764000000000-", "1764000000000-00000000000000000000000000000000", "x"})
    void nonsense_is_no_stamp(String nonsense) {
        assertThat(at(OPENED, OURS).isHumanPace(nonsense)).isFalse();
    }

    private boolean sentAfter(Duration time) {
        return at(OPENED.plus(time), OURS).isHumanPace(stamp);
    }

    @SuppressWarnings("UnnecessaryAssignment") // here is no container to fill the fields
    private static FormClock at(Instant now, FixedKeys keys) {
        var forms = new FormClock();
        forms.keys = keys;
        forms.clock = Clock.fixed(now, ZoneOffset.UTC);
        return forms;
    }
}
