package se.lagesbild.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long a thing is kept after it was closed: a number of days, months or years. */
public record Term(int number, Unit unit) {
    private static final int LONGEST_YEARS = 100;

    /** What the number counts. */
    public enum Unit {
        DAYS(ChronoUnit.DAYS),
        MONTHS(ChronoUnit.MONTHS),
        YEARS(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** Of a number that somebody wrote; empty when it is none that can be used. */
    public static Optional<Term> of(int number, Unit unit) {
        var start = LocalDate.EPOCH;
        return number >= 1 && number <= 40_000 && !start.plus(number, unit.unit).isAfter(start.plusYears(LONGEST_YEARS))
                ? Optional.of(new Term(number, unit))
                : Optional.empty();
    }

    /** What was closed on this day or before has had its term on that day; never a day too soon. */
    LocalDate closedBy(LocalDate today) {
        return today.minus(number, unit.unit);
    }

    /** As it stands in its row: ISO 8601. */
    String written() {
        return "P" + number + unit.name().charAt(0);
    }

    Period period() {
        return Period.parse(written());
    }

    static Term read(String written) {
        try {
            var period = Period.parse(written);
            if (period.getYears() > 0) {
                return new Term(period.getYears(), Unit.YEARS);
            }
            return period.getMonths() > 0
                    ? new Term(period.getMonths(), Unit.MONTHS)
                    : new Term(period.getDays(), Unit.DAYS);
        } catch (DateTimeException odd) {
            throw new IllegalStateException(written, odd);
        }
    }
}
