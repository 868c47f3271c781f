package se.lagesbild.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lagesbild.retention.Term.Unit;

class TermTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void a_term_is_over_on_its_day_and_not_before() {
        var term = new Term(30, Unit.DAYS);
        var closed = LocalDate.of(2026, 11, 30);
        assertThat(closed).isAfter(term.closedBy(closed.plusDays(29)));
        assertThat(closed).isEqualTo(term.closedBy(closed.plusDays(30)));
    }

    /** The day that a year has no name for is never taken too soon. */
    @Test
    void no_day_of_four_years_is_erased_too_soon_or_more_than_three_days_late() {
        for (var term : new Term[] {new Term(2, Unit.YEARS), new Term(1, Unit.MONTHS), new Term(13, Unit.MONTHS)}) {
            for (var closed = LEAP_DAY.minusYears(2);
                    closed.isBefore(LEAP_DAY.plusYears(2));
                    closed = closed.plusDays(1)) {
                var due =
                        term.unit() == Unit.YEARS ? closed.plusYears(term.number()) : closed.plusMonths(term.number());
                assertThat(term.closedBy(due.minusDays(1)))
                        .as("%s %s", closed, term)
                        .isBefore(closed);
                assertThat(term.closedBy(due.plusDays(3)))
                        .as("%s %s", closed, term)
                        .isAfterOrEqualTo(closed);
            }
        }
    }

    @Test
    void it_is_read_as_it_was_written() {
        for (var unit : Unit.values()) {
            assertThat(Term.read(new Term(24, unit).written())).isEqualTo(new Term(24, unit));
        }
    }

    @Test
    void a_term_is_between_a_day_and_a_hundred_years() {
        assertThat(Term.of(0, Unit.DAYS)).isEmpty();
        assertThat(Term.of(1, Unit.DAYS)).isPresent();
        assertThat(Term.of(100, Unit.YEARS)).isPresent();
        assertThat(Term.of(101, Unit.YEARS)).isEmpty();
        assertThat(Term.of(99_999, Unit.DAYS)).isEmpty();
    }
}
