package se.lagesbild.catalogue.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1961-04-02",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2038-04-25"
            })
    void easter_is_when_it_is(LocalDate day) {
        assertThat(SwedishHolidays.easter(day.getYear())).isEqualTo(day);
    }

    /** As the almanac has them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-06-06",
                        "2026-06-19",
                "2026-06-20", "2026-10-31", "2026-12-24", "2026-12-25", "2026-12-31", "2027-03-26", "2027-03-29",
                        "2027-05-06",
                "2027-06-25", "2025-11-01", "2028-06-23"
            })
    void nobody_works(LocalDate day) {
        assertThat(SwedishHolidays.isFree(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-05", "2026-04-02", "2026-04-30", "2026-05-15", "2026-06-18", "2026-12-23", "2026-12-28"
            })
    void one_works_beside_a_holiday(LocalDate day) {
        assertThat(SwedishHolidays.isFree(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 1, 2026-12-01",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-12-22, 3, 2026-12-29",
        "2026-04-01, 2, 2026-04-07",
        "2026-06-17, 2, 2026-06-22",
        "2026-12-30, 1, 2027-01-04",
        "2026-11-30, 0, 2026-11-30"
    })
    void the_day_when_a_number_of_working_days_has_gone(LocalDate from, int days, LocalDate to) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(to);
    }

    @Test
    void what_was_counted_forward_is_found_again() {
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            for (var days = 1; days < 15; days++) {
                var to = WorkingDays.after(day, days);
                assertThat(WorkingDays.between(day, to)).isEqualTo(days);
                assertThat(WorkingDays.between(to, day)).isEqualTo(-days);
            }
        }
    }

    @Test
    void a_category_has_its_own_goal_or_that_of_all_or_none() {
        var goals = new Goals(5, Map.of("LITTER", 2));
        var sunday = Instant.parse("2026-11-29T22:30:00Z");
        assertThat(goals.due("LITTER", sunday)).isEqualTo("2026-12-01");
        assertThat(goals.due("OTHER", sunday)).isEqualTo("2026-12-04");
        assertThat(goals.due("OTHER", Instant.parse("2026-11-29T23:30:00Z"))).isEqualTo("2026-12-07");
        assertThat(new Goals(null, Map.of()).due("OTHER", sunday)).isEqualTo(Goals.NEVER);
    }

    @Test
    void it_is_late_on_the_day_after_the_last() {
        var due = LocalDate.of(2026, 12, 4);
        assertThat(Standing.of(due, due.minusDays(3))).isEqualTo(new Standing(true, false, 3));
        assertThat(Standing.of(due, due)).isEqualTo(new Standing(true, false, 0));
        assertThat(Standing.of(due, due.plusDays(1))).isEqualTo(new Standing(true, true, 0));
        assertThat(Standing.of(due, due.plusDays(3))).isEqualTo(new Standing(true, true, 1));
        assertThat(Standing.of(Goals.NEVER, due).hasGoal()).isFalse();
        assertThat(Standing.of(due, due.minusDays(1)).soon()).isTrue();
    }
}
