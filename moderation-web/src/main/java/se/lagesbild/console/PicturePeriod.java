package se.lagesbild.console;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A period that is often asked for.
 *
 * @param code of its word, {@code period.<code>}
 */
record PicturePeriod(String code, LocalDate from, LocalDate to) {
    private static final int MONTHS_OF_A_TERTIAL = 4;

    static List<PicturePeriod> around(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var tertial = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS_OF_A_TERTIAL);
        return List.of(
                new PicturePeriod("thisWeek", monday, monday.plusDays(6)),
                new PicturePeriod("lastWeek", monday.minusWeeks(1), monday.minusDays(1)),
                fourWeeks(today),
                new PicturePeriod(
                        "tertial",
                        tertial,
                        tertial.plusMonths(MONTHS_OF_A_TERTIAL).minusDays(1)),
                new PicturePeriod("lastTertial", tertial.minusMonths(MONTHS_OF_A_TERTIAL), tertial.minusDays(1)),
                new PicturePeriod(
                        "year",
                        today.with(TemporalAdjusters.firstDayOfYear()),
                        today.with(TemporalAdjusters.lastDayOfYear())));
    }

    /** This week and the three before it: what the page opens with, since the newest must be there. */
    static PicturePeriod fourWeeks(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new PicturePeriod("fourWeeks", monday.minusWeeks(3), monday.plusDays(6));
    }
}
