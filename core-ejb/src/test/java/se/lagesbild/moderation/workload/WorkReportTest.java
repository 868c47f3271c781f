package se.lagesbild.moderation.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkReportTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void each_moderator_has_a_line_for_each_day_with_the_median_of_three_or_more_that_were_timed() {
        var report = WorkReport.of(
                List.of(
                        one("greta", MONDAY, 10, true, "LITTER"),
                        one("greta", MONDAY, 50, true, "LITTER"),
                        one("greta", MONDAY, 20, false, "OTHER"),
                        one("greta", MONDAY, null, false, "OTHER"),
                        one("bo", MONDAY, null, false, "OTHER"),
                        one("greta", MONDAY.plusDays(1), 7, true, "OTHER")),
                Ages.NONE,
                true);
        assertThat(report.days())
                .containsExactly(
                        new DayWork(MONDAY.plusDays(1), "greta", 1, null),
                        new DayWork(MONDAY, "bo", 1, null),
                        new DayWork(MONDAY, "greta", 4, 20));
        assertThat(report.categories()).allMatch(Share::few);
        assertThat(report.decided()).isEqualTo(6);
        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.categories())
                .containsExactly(new Share("OTHER", 4, 1, false), new Share("LITTER", 2, 2, false));
    }

    @Test
    void ages_are_those_that_so_many_have_at_most() {
        assertThat(Ages.of(Map.of())).isEqualTo(Ages.NONE);
        assertThat(Ages.of(Map.of(hours(1), 9L, hours(100), 1L)))
                .isEqualTo(new Ages(10, hours(1), hours(1), hours(100)));
        assertThat(Ages.of(Map.of(hours(1), 1L, hours(2), 1L, hours(3), 1L)))
                .isEqualTo(new Ages(3, hours(2), hours(3), hours(3)));
    }

    @Test
    void a_group_that_is_judged_apart_is_marked_and_chance_and_small_numbers_are_not() {
        assertThat(WorkReport.isApart(100, 40, 400, 280)).isTrue();
        assertThat(WorkReport.isApart(100, 95, 400, 280)).isTrue();
        assertThat(WorkReport.isApart(100, 65, 400, 280)).isFalse();
        assertThat(WorkReport.isApart(19, 0, 400, 280)).isFalse();
        assertThat(WorkReport.isApart(100, 0, 19, 19)).isFalse();
        assertThat(WorkReport.isApart(100, 100, 400, 400)).isFalse();
        assertThat(WorkReport.isApart(100, 0, 400, 0)).isFalse();
    }

    @Test
    void the_marks_stand_in_the_report() {
        var verdicts = new ArrayList<Decided>();
        for (var number = 0; number < 100; number++) {
            verdicts.add(one("greta", MONDAY, 10, number % 10 < 7, "OTHER"));
            if (number < 40) {
                verdicts.add(one("greta", MONDAY, 10, number < 4, "GRAFFITI"));
            }
        }
        assertThat(WorkReport.of(verdicts, Ages.NONE, true).categories())
                .extracting(Share::code, Share::percent, Share::apart)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OTHER", 70, true),
                        org.assertj.core.groups.Tuple.tuple("GRAFFITI", 10, true));
    }

    private static Decided one(String by, LocalDate on, @Nullable Integer seconds, boolean accepted, String category) {
        return new Decided(by, on, Duration.ofHours(3), seconds, accepted, category, "centrum");
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
