package se.lagesbild.measure.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.picture.analysis.Displacement.Pair;
import se.lagesbild.picture.analysis.RateRatio.Finding;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.around.KindAround;
import se.lagesbild.picture.around.Seen;

class EffectRuleTest {
    private static final Span DURING = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 29));
    private final EffectRule rule = new EffectRule(0.05);

    @Test
    void as_many_days_right_before_or_the_same_dates_last_year() {
        assertThat(Design.BEFORE_AFTER.before(DURING))
                .isEqualTo(new Span(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 28)));
        assertThat(Design.LAST_YEAR.before(DURING))
                .isEqualTo(new Span(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 29)));
        assertThat(Design.BEFORE_AFTER.before(DURING).days()).isEqualTo(DURING.days());
    }

    @Test
    void what_falls_everywhere_is_no_effect_of_what_was_done_here() {
        var everywhere = new KindAround(Kind.PLACE, new Pair(60, 30), new Pair(10, 5), new Pair(600, 300));
        assertThat(finding(Design.BEFORE_AFTER, everywhere)).isEqualTo(Finding.LESS);
        assertThat(finding(Design.COMPARISON, everywhere)).isEqualTo(Finding.UNDECIDED);
    }

    @Test
    void a_handful_decides_nothing() {
        assertThat(finding(
                        Design.BEFORE_AFTER,
                        new KindAround(Kind.CRIME, new Pair(4, 1), new Pair(0, 0), new Pair(40, 41))))
                .isEqualTo(Finding.UNDECIDED);
    }

    @Test
    void the_more_kinds_are_looked_at_the_more_is_asked_of_each() {
        var borderline = new KindAround(Kind.PLACE, new Pair(25, 11), new Pair(1, 1), new Pair(100, 100));
        assertThat(finding(Design.BEFORE_AFTER, borderline)).isEqualTo(Finding.LESS);
        var three = List.of(
                borderline,
                new KindAround(Kind.CRIME, new Pair(1, 1), new Pair(1, 1), new Pair(1, 1)),
                new KindAround(Kind.DISORDER, new Pair(1, 1), new Pair(1, 1), new Pair(1, 1)));
        assertThat(conclude(Design.BEFORE_AFTER, three).kinds().get(0).change().finding())
                .isEqualTo(Finding.UNDECIDED);
    }

    /** Two kinds whose rate does not change: as often as the level says at most, one of them is said to have changed. */
    @Test
    void where_nothing_changes_a_change_is_seldom_claimed() {
        var chance = new Random(17);
        var histories = 2_000;
        var claimed = IntStream.range(0, histories)
                .filter(history ->
                        conclude(Design.BEFORE_AFTER, List.of(unchanged(chance), unchanged(chance))).kinds().stream()
                                .anyMatch(one -> one.change().finding() != Finding.UNDECIDED))
                .count();
        var twoErrors = 2 * Math.sqrt(0.05 * 0.95 / histories);
        assertThat((double) claimed / histories).isLessThanOrEqualTo(0.05 + twoErrors);
    }

    private static KindAround unchanged(Random chance) {
        return new KindAround(
                Kind.PLACE, new Pair(poisson(chance), poisson(chance)), new Pair(1, 1), new Pair(100, 100));
    }

    /** Mean 20, by counting unit exponentials (Knuth). */
    private static int poisson(Random chance) {
        var count = -1;
        for (double sum = 0; sum <= 20; sum -= Math.log(1 - chance.nextDouble())) {
            count++;
        }
        return count;
    }

    private Finding finding(Design design, KindAround seen) {
        return conclude(design, List.of(seen)).kinds().get(0).change().finding();
    }

    private Effect conclude(Design design, List<KindAround> kinds) {
        return rule.conclude(design, design.before(DURING), DURING, new Seen(true, kinds));
    }
}
