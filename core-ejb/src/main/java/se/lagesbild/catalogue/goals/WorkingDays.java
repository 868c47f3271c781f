package se.lagesbild.catalogue.goals;

import java.time.LocalDate;

/** Counts in Swedish working days. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The day on which so many working days have gone since another, which is not counted itself. */
    public static LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (!SwedishHolidays.isFree(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after one day up to and with another; below zero when it lies behind. */
    public static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> !SwedishHolidays.isFree(day))
                .count();
    }
}
