package se.lagesbild.citizen.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When something happened, as people write it: a date, a date with a time, or nothing. */
final class Moment {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{1,2})-?(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})(?:[.:]\\d{2})?");

    private Moment() {}

    /**
     * A date; null where none is written.
     *
     * @throws DateTimeException when it is no date
     */
    static @Nullable LocalDate date(String written) {
        if (written.isEmpty()) {
            return null;
        }
        var parts = DATE.matcher(written);
        if (!parts.matches()) {
            throw new DateTimeException("no date");
        }
        return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /**
     * A time of day; null where none is written.
     *
     * @throws DateTimeException when it is no time of day
     */
    static @Nullable LocalTime time(String written) {
        if (written.isEmpty()) {
            return null;
        }
        var parts = TIME.matcher(written);
        if (!parts.matches()) {
            throw new DateTimeException("no time");
        }
        return LocalTime.of(number(parts.group(1)), number(parts.group(2)));
    }

    /** A day without a time begins at midnight. */
    static LocalDateTime begin(LocalDate date, @Nullable LocalTime time) {
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    /** A day without a time lasts until it is over, today too: what is sent again a minute later must be the same. */
    static LocalDateTime end(LocalDate date, @Nullable LocalTime time) {
        return date.atTime(time == null ? LocalTime.of(23, 59) : time);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
