package se.lagesbild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.lagesbild.picture.analysis.Displacement.Pair;

class DisplacementTest {
    private static final Pair ELSEWHERE = new Pair(100, 100);

    @Test
    void what_went_away_and_came_around_is_minus_one() {
        // (0.30 - 0.20) / (0.20 - 0.30), counted by hand
        assertThat(quotient(new Pair(30, 20), new Pair(20, 30))).isCloseTo(-1, within(1e-12));
    }

    @Test
    void half_of_it_that_moved_is_minus_a_half() {
        assertThat(quotient(new Pair(40, 20), new Pair(20, 30))).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void a_ring_that_gains_too_is_above_nought() {
        assertThat(quotient(new Pair(40, 20), new Pair(20, 10))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void the_rest_of_the_town_is_taken_into_account() {
        // place 30/100 -> 20/50: it fell by less than the town, so that nothing can have moved
        assertThat(Displacement.quotient(new Pair(30, 20), new Pair(20, 30), new Pair(100, 50)))
                .isEmpty();
    }

    @Test
    void nothing_seen_elsewhere_says_nothing() {
        assertThat(Displacement.quotient(new Pair(30, 20), new Pair(20, 30), new Pair(0, 10)))
                .isEmpty();
    }

    private static double quotient(Pair place, Pair ring) {
        return Displacement.quotient(place, ring, ELSEWHERE).orElseThrow();
    }
}
