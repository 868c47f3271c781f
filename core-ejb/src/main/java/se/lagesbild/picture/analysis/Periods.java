package se.lagesbild.picture.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A period and the two that it is held against. The previous period has the same length and ends the day before. The same
 * period last year has the same dates; whole weeks are held against the weeks 52 weeks before, since a week must be held
 * against a week (after a year with a week 53 its number is one higher). A period that has not ended is cut after today,
 * and so are the others after as many days: three days of this week are held against the same three of the last.
 */
public record Periods(Span now, Span previous, Span lastYear) {
    private static final int WEEK = 7;

    public static Periods of(LocalDate from, LocalDate to, LocalDate today) {
        var asked = new Span(from, to);
        var ongoing = to.isAfter(today) && !from.isAfter(today);
        var now = ongoing ? new Span(from, today) : asked;
        return new Periods(now, now.earlier(asked.days()), lastYear(now, wholeWeeks(asked)));
    }

    private static Span lastYear(Span now, boolean wholeWeeks) {
        return wholeWeeks
                ? now.earlier(52 * WEEK)
                : new Span(now.from().minusYears(1), now.to().minusYears(1));
    }

    private static boolean wholeWeeks(Span asked) {
        return asked.from().getDayOfWeek() == DayOfWeek.MONDAY && asked.days() % WEEK == 0;
    }
}
