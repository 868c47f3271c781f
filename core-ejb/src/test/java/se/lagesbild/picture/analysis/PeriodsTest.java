package se.lagesbild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static final LocalDate LONG_AFTER = LocalDate.of(2040, 1, 1);

    @Test
    void a_closed_week_is_held_against_the_week_before_and_the_week_52_weeks_before() {
        var periods = Periods.of(day("2026-11-16"), day("2026-11-22"), LONG_AFTER);
        assertThat(periods.previous()).isEqualTo(span("2026-11-09", "2026-11-15"));
        assertThat(periods.lastYear()).isEqualTo(span("2025-11-17", "2025-11-23"));
    }

    @Test
    void week_53_is_held_against_the_week_of_the_same_season() {
        var periods = Periods.of(day("2026-12-28"), day("2027-01-03"), LONG_AFTER);
        assertThat(periods.lastYear()).isEqualTo(span("2025-12-29", "2026-01-04"));
    }

    @Test
    void free_dates_are_held_against_as_many_days_just_before_and_the_same_dates_last_year() {
        var periods = Periods.of(day("2026-05-05"), day("2026-05-14"), LONG_AFTER);
        assertThat(periods.previous()).isEqualTo(span("2026-04-25", "2026-05-04"));
        assertThat(periods.lastYear()).isEqualTo(span("2025-05-05", "2025-05-14"));
    }

    @Test
    void the_leap_day_has_the_28th_as_its_day_last_year() {
        var periods = Periods.of(day("2028-02-29"), day("2028-02-29"), LONG_AFTER);
        assertThat(periods.previous()).isEqualTo(span("2028-02-28", "2028-02-28"));
        assertThat(periods.lastYear()).isEqualTo(span("2027-02-28", "2027-02-28"));
    }

    @Test
    void three_days_of_this_week_are_held_against_the_same_three_of_the_last() {
        var periods = Periods.of(day("2026-11-16"), day("2026-11-22"), day("2026-11-18"));
        assertThat(periods.now()).isEqualTo(span("2026-11-16", "2026-11-18"));
        assertThat(periods.previous()).isEqualTo(span("2026-11-09", "2026-11-11"));
        assertThat(periods.lastYear()).isEqualTo(span("2025-11-17", "2025-11-19"));
    }

    @Test
    void a_period_that_has_not_begun_stays_as_asked() {
        assertThat(Periods.of(day("2026-11-16"), day("2026-11-22"), day("2026-11-01"))
                        .now())
                .isEqualTo(span("2026-11-16", "2026-11-22"));
    }

    @Test
    void weeks_are_those_of_iso_8601() {
        assertThat(name("2026-12-31")).isEqualTo("2026-W53");
        assertThat(name("2027-01-03")).isEqualTo("2026-W53");
        assertThat(name("2027-01-04")).isEqualTo("2027-W01");
        assertThat(name("2024-12-30")).isEqualTo("2025-W01");
        assertThat(name("1970-01-01")).isEqualTo("1970-W01");
        assertThat(name("1969-12-28")).isEqualTo("1969-W52");
    }

    private static String name(String day) {
        return Weeks.name(Weeks.of(Math.toIntExact(day(day).toEpochDay())));
    }

    private static Span span(String from, String to) {
        return new Span(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
