package se.lagesbild.picture.analysis;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** ISO weeks, counted through from the first days of 1970 so that a year's end is nothing special. */
public final class Weeks {
    private static final int THURSDAY = 3;
    private static final int DAYS = 7;

    private Weeks() {}

    /** The week's number since 1970 began (1 January 1970 was a Thursday). */
    public static int of(int day) {
        return Math.floorDiv(day + THURSDAY, DAYS);
    }

    public static LocalDate monday(int week) {
        return LocalDate.ofEpochDay((long) week * DAYS - THURSDAY);
    }

    /** The week as people write it in ISO 8601: {@code 2026-W53}. */
    public static String name(int week) {
        var monday = monday(week);
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
