package se.lagesbild.moderation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Trace;

class ClaimRowTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");
    private static final Duration ALMOST = Duration.ofMinutes(10).minusMillis(1);

    private final ClaimRow claim = new ClaimRow(Trace.fresh(), "greta", MORNING);

    @Test
    void a_colleague_gets_it_after_ten_minutes_and_not_before() {
        assertThat(claim.isFreeFor("gustav", MORNING)).isFalse();
        assertThat(claim.isFreeFor("gustav", MORNING.plus(ALMOST))).isFalse();
        assertThat(claim.isFreeFor("gustav", MORNING.plus(Duration.ofMinutes(10))))
                .isTrue();
    }

    @Test
    void whoever_has_it_keeps_it_by_opening_it_again() {
        assertThat(claim.isFreeFor("greta", MORNING.plus(ALMOST))).isTrue();
        claim.pass("greta", MORNING.plus(ALMOST));
        assertThat(claim.isFreeFor("gustav", MORNING.plus(Duration.ofMinutes(11))))
                .isFalse();
    }

    @Test
    void what_was_taken_over_is_the_new_ones() {
        claim.pass("gustav", MORNING.plusSeconds(60));
        assertThat(claim.holder()).isEqualTo("gustav");
        assertThat(claim.isFreeFor("greta", MORNING.plusSeconds(120))).isFalse();
    }

    @Test
    void an_old_claim_tells_nothing() {
        assertThat(claim.counts(MORNING.plus(ALMOST))).isTrue();
        assertThat(claim.counts(MORNING.plus(Duration.ofMinutes(10)))).isFalse();
    }
}
