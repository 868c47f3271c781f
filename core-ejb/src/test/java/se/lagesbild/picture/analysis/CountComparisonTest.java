package se.lagesbild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CountComparisonTest {
    private final CountComparison comparison = new CountComparison(0.05);

    @Test
    void a_handful_says_nothing_however_uneven() {
        assertThat(comparison.compare(0, 0, 0.5)).isEqualTo(Difference.TOO_FEW);
        assertThat(comparison.compare(5, 0, 0.5)).isEqualTo(Difference.TOO_FEW);
    }

    @Test
    void six_against_none_is_more_than_chance() {
        // 2 · (1/2)^6 = 0.03125, counted by hand
        assertThat(comparison.probability(6, 0, 0.5)).isCloseTo(0.03125, within(1e-12));
        assertThat(comparison.compare(6, 0, 0.5)).isEqualTo(Difference.MORE);
        assertThat(comparison.compare(0, 6, 0.5)).isEqualTo(Difference.FEWER);
    }

    @Test
    void nine_against_one_is_counted_as_by_hand() {
        // 2 · (1 + 10) / 2^10
        assertThat(comparison.probability(9, 1, 0.5)).isCloseTo(22.0 / 1024, within(1e-12));
    }

    @Test
    void twelve_against_eight_is_no_difference_to_speak_of() {
        assertThat(comparison.compare(12, 8, 0.5)).isEqualTo(Difference.NOT_SURE);
    }

    @Test
    void large_counts_are_no_trouble() {
        assertThat(comparison.compare(510_000, 500_000, 0.5)).isEqualTo(Difference.MORE);
        assertThat(comparison.compare(500_000, 500_100, 0.5)).isEqualTo(Difference.NOT_SURE);
    }

    @Test
    void where_nothing_changed_a_difference_is_claimed_no_oftener_than_said() {
        var random = new Random(20261123);
        int claims = 0;
        int trials = 4_000;
        for (int trial = 0; trial < trials; trial++) {
            double rate = 3 + random.nextInt(40);
            var said = comparison.compare(poisson(random, rate), poisson(random, rate), 0.5);
            claims += said == Difference.MORE || said == Difference.FEWER ? 1 : 0;
        }
        double standardError = Math.sqrt(0.05 * 0.95 / trials);
        assertThat((double) claims / trials).isLessThanOrEqualTo(0.05 + 2 * standardError);
    }

    private static int poisson(Random random, double rate) {
        int count = 0;
        for (double product = random.nextDouble(); product > Math.exp(-rate); product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
