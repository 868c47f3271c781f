package se.lagesbild.moderation.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DiaryRuleTest {
    @Test
    void a_series_counts_from_one_each_year() {
        var counter = new DiaryCounter();
        counter.follow(new DiaryRule(Numbering.SERIES, " TRY "));
        assertThat(counter.next(2026)).isEqualTo("TRY 2026/1");
        assertThat(counter.next(2026)).isEqualTo("TRY 2026/2");
        assertThat(counter.next(2027)).isEqualTo("TRY 2027/1");
    }

    @Test
    void another_beginning_does_not_begin_the_count_again() {
        var counter = new DiaryCounter();
        counter.follow(new DiaryRule(Numbering.SERIES, "TRY"));
        counter.next(2026);
        counter.follow(new DiaryRule(Numbering.SERIES, "KS"));
        assertThat(counter.next(2026)).isEqualTo("KS 2026/2");
    }

    @Test
    void a_series_needs_a_beginning_that_can_be_written() {
        refused(() -> new DiaryRule(Numbering.SERIES, " "), "diary.prefix-missing");
        refused(() -> new DiaryRule(Numbering.OUTSIDE, "<b>"), "diary.prefix");
    }

    @Test
    void a_number_from_outside_is_tidied_and_refused_when_odd() {
        assertThat(DiaryRule.given("  KS   2026/00123 ")).isEqualTo("KS 2026/00123");
        refused(() -> DiaryRule.given(" "), "diary.number-missing");
        refused(() -> DiaryRule.given(null), "diary.number-missing");
        refused(() -> DiaryRule.given("x".repeat(41)), "diary.number");
        refused(() -> DiaryRule.given("KS;2026"), "diary.number");
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DiaryRefused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
