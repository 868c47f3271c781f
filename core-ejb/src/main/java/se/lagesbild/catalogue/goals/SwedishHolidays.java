package se.lagesbild.catalogue.goals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The days when an authority need not work: Sundays and the holidays of lagen (1989:253) om allmänna helgdagar, and
 * Saturdays and the eves of midsummer, Christmas and New Year, which lagen (1930:173) om beräkning av lagstadgad tid puts
 * beside them. Easter Sunday by the Gregorian rule that J. Meeus gives (Astronomical Algorithms, chapter 8).
 */
final class SwedishHolidays {
    private static final ConcurrentMap<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private SwedishHolidays() {}

    static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || YEARS.computeIfAbsent(day.getYear(), SwedishHolidays::of).contains(day);
    }

    /** Those that may fall on a working weekday. */
    static Set<LocalDate> of(int year) {
        var easter = easter(year);
        var midsummer = saturdayFrom(LocalDate.of(year, Month.JUNE, 20));
        return Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.JANUARY, 6),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1),
                easter.plusDays(39),
                LocalDate.of(year, Month.JUNE, 6),
                midsummer.minusDays(1),
                midsummer,
                saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31)),
                LocalDate.of(year, Month.DECEMBER, 24),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26),
                LocalDate.of(year, Month.DECEMBER, 31));
    }

    static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
