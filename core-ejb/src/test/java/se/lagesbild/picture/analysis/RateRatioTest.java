package se.lagesbild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.lagesbild.picture.analysis.RateRatio.Finding;

class RateRatioTest {
    private static final double LEVEL = 0.05;

    @ParameterizedTest
    @CsvFileSource(resources = "/analysis/rate-ratio.csv", numLinesToSkip = 1)
    void two_periods_give_what_r_gives(
            int now, int before, double daysNow, double daysBefore, String ratio, String low, String high) {
        var ours = RateRatio.of(now, before, daysNow / (daysNow + daysBefore), LEVEL);
        same(ours.ratio(), ratio);
        same(ours.low(), low);
        same(ours.high(), high);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/analysis/ratio-of-ratios.csv", numLinesToSkip = 1)
    void a_place_against_others_gives_what_r_gives(
            int now, int before, int nowElsewhere, int beforeElsewhere, String ratio, String low, String high) {
        var ours = RateRatio.against(now, before, nowElsewhere, beforeElsewhere, LEVEL);
        same(ours.ratio(), ratio);
        same(ours.low(), low);
        same(ours.high(), high);
    }

    @Test
    void half_as_many_of_a_few_decide_nothing() {
        assertThat(RateRatio.of(4, 8, 0.5, LEVEL).finding()).isEqualTo(Finding.UNDECIDED);
        assertThat(RateRatio.of(40, 80, 0.5, LEVEL).finding()).isEqualTo(Finding.LESS);
        assertThat(RateRatio.of(80, 40, 0.5, LEVEL).finding()).isEqualTo(Finding.MORE);
    }

    @Test
    void nothing_at_all_decides_nothing() {
        assertThat(RateRatio.of(0, 0, 0.5, LEVEL).finding()).isEqualTo(Finding.UNDECIDED);
        assertThat(RateRatio.against(0, 5, 9, 9, LEVEL).finding()).isEqualTo(Finding.UNDECIDED);
    }

    private static void same(double ours, String theirs) {
        if (theirs.equals("Inf")) {
            assertThat(ours).isInfinite();
        } else {
            var expected = Double.parseDouble(theirs);
            assertThat(ours).isCloseTo(expected, within(Math.max(1e-12, Math.abs(expected) * 1e-6)));
        }
    }
}
