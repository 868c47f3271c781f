package se.lagesbild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    @Test
    void counts_what_a_simple_loop_counts() {
        var rows = Town.rows(40_000, 7);
        var columns = Columns.empty().after(List.of(), rows);
        var periods = Periods.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 5, 31), TODAY);
        var selection = Town.everything();
        selection.districts[2] = false;
        selection.sources[4] = false;
        selection.categories[5] = false;
        var tally = tally(columns, selection, periods);

        Predicate<Entry> taken = row -> row.district() != 2 && row.source() != 4 && row.category() != 5;
        assertThat(tally.category(Tally.NOW, 9))
                .isEqualTo(count(rows, taken.and(in(periods.now())).and(row -> row.category() == 9)));
        assertThat(tally.category(Tally.NOW, 5)).isZero();
        assertThat(tally.district(Tally.PREVIOUS, 3, 1))
                .isEqualTo(count(
                        rows,
                        taken.and(in(periods.previous())).and(row -> row.district() == 3 && row.category() % 4 == 1)));
        assertThat(tally.source(Tally.LAST_YEAR, 0, 2))
                .isEqualTo(count(
                        rows,
                        taken.and(in(periods.lastYear())).and(row -> row.source() == 0 && row.category() % 4 == 2)));
        assertThat(tally.kind(Tally.NOW, 3))
                .isEqualTo(count(rows, taken.and(in(periods.now())).and(row -> row.category() % 4 == 3)));
    }

    @Test
    void the_weeks_of_a_kind_add_up_to_the_kind_in_every_period() {
        var columns = Columns.empty().after(List.of(), Town.rows(40_000, 8));
        var tally = tally(
                columns, Town.everything(), Periods.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 17), TODAY));
        for (int period = Tally.NOW; period <= Tally.LAST_YEAR; period++) {
            for (int kind = 0; kind < Town.KINDS; kind++) {
                int sum = 0;
                for (int week = tally.firstWeek(); week <= tally.lastWeek(); week++) {
                    sum += tally.week(period, week, kind);
                }
                assertThat(sum).isEqualTo(tally.kind(period, kind)).isPositive();
            }
        }
    }

    @Test
    void the_same_date_last_year_has_its_place_even_in_a_leap_year() {
        var columns = Columns.empty().after(List.of(), List.of(Town.row(1, "2028-03-31", 1, 1, 1)));
        var periods = Periods.of(LocalDate.of(2029, 2, 1), LocalDate.of(2029, 3, 31), TODAY);
        assertThat(tally(columns, Town.everything(), periods).kind(Tally.LAST_YEAR, 1))
                .isEqualTo(1);
    }

    @Test
    void rows_that_are_gone_count_nowhere() {
        var columns = Columns.empty()
                .after(List.of(), List.of(Town.row(1, "2026-03-03", 1, 1, 1), Town.row(2, "2026-03-03", 1, 1, 1)))
                .after(List.of(1L), List.of());
        var periods = Periods.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8), TODAY);
        assertThat(tally(columns, Town.everything(), periods).kind(Tally.NOW, 1))
                .isEqualTo(1);
        assertThat(new Newest(Town.everything(), periods.now(), any -> true).of(columns, 10))
                .extracting(Entry::id)
                .containsExactly(2L);
    }

    @Test
    void the_newest_are_those_that_sorting_gives() {
        var rows = Town.rows(50_000, 9);
        var span = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1));
        var newest = new Newest(Town.everything(), span, any -> true);
        var columns = Columns.empty().after(List.of(), rows);
        assertThat(newest.of(columns, 300))
                .isEqualTo(rows.stream()
                        .filter(in(span))
                        .sorted(Comparator.comparingInt(Entry::from)
                                .thenComparingLong(Entry::id)
                                .reversed())
                        .limit(300)
                        .toList());
        assertThat(newest.count(columns)).isEqualTo(count(rows, in(span)));
    }

    @Test
    void an_event_is_one_voice_where_it_was_first_told_of() {
        int day = Math.toIntExact(LocalDate.of(2026, 3, 3).toEpochDay());
        int lastMonth = Math.toIntExact(LocalDate.of(2026, 2, 20).toEpochDay());
        var columns = Columns.empty()
                .after(
                        List.of(),
                        List.of(
                                Town.row(1, 1, day, 1, 0, 0),
                                Town.row(2, 1, day + 1, 2, 0, 0),
                                Town.row(3, 3, day + 1, 1, 0, 0),
                                Town.row(4, 4, lastMonth, 1, 0, 0),
                                Town.row(5, 4, day, 1, 0, 0),
                                Town.row(6, 1, day, 1, 1, 0)));
        var groups = new int[][] {new int[Town.CATEGORIES], new int[Town.CATEGORIES]};
        java.util.Arrays.fill(groups[1], 1);
        var march = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        var voices = new Voices(columns, march, groups);
        assertThat(voices.voices(new Voices.Cell(1, 0))).isEqualTo(2);
        assertThat(voices.days(new Voices.Cell(1, 0))).isEqualTo(2);
        assertThat(voices.voices(new Voices.Cell(2, 0))).isZero();
        assertThat(voices.voices(new Voices.Cell(1, 1))).isEqualTo(1);
    }

    private static Tally tally(Columns columns, Selection selection, Periods periods) {
        return new Tally(columns, selection, periods, Town.kindOfCategory(), Town.KINDS);
    }

    private static Predicate<Entry> in(Span span) {
        return row -> row.day() >= span.firstDay() && row.day() <= span.lastDay();
    }

    private static int count(List<Entry> rows, Predicate<Entry> taken) {
        return Math.toIntExact(rows.stream().filter(taken).count());
    }
}
