package se.lagesbild.imports.police;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.Clocks;

/**
 * When an event happened. The file's {@code datetime} is when it was published; the event's own time stands in its name,
 * without a year: "31 december 23.40, Misshandel, Borås" published in January is of the year before.
 *
 * @param doubtful the time in the name lies after the publication, so only an interval is known
 */
record PoliceTime(Instant from, Instant to, TimePrecision precision, boolean doubtful) {
    private static final Pattern PUBLISHED =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}) (\\d{1,2}):(\\d{2}):(\\d{2}) ([+-]\\d{2}:\\d{2})");
    private static final Pattern OWN = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{1,2})[.:](\\d{2}), .*");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    /** Events are announced while they go on, with a round hour that has not quite come. */
    private static final Duration AHEAD = Duration.ofHours(1);

    /** The publication time; hours may lack their leading zero. */
    static Optional<Instant> published(String datetime) {
        var parts = PUBLISHED.matcher(datetime);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.of(
                            number(parts, 1),
                            number(parts, 2),
                            number(parts, 3),
                            number(parts, 4),
                            number(parts, 5),
                            number(parts, 6),
                            0,
                            ZoneOffset.of(Objects.requireNonNull(parts.group(7))))
                    .toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The event's own time, in the year that brings it nearest to the publication; empty when the two contradict. */
    static Optional<PoliceTime> of(String name, Instant published) {
        var parts = OWN.matcher(name);
        if (!parts.matches() || !MONTHS.contains(parts.group(2))) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(parts.group(2)) + 1;
        int year = published.atZone(Clocks.SWEDEN).getYear();
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(candidate -> instant(candidate, month, parts))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(
                        own -> Duration.between(own, published).abs()))
                .flatMap(own -> known(own, published));
    }

    private static Optional<PoliceTime> known(Instant own, Instant published) {
        if (!own.isAfter(published.plus(AHEAD))) {
            return Optional.of(new PoliceTime(own, own, TimePrecision.MINUTE, false));
        }
        // "11 april 21.35" published on 11 April at 7.53: most likely the evening before, and surely not later.
        var dayBefore = own.atZone(Clocks.SWEDEN).minusDays(1).toInstant();
        return dayBefore.isAfter(published)
                ? Optional.empty()
                : Optional.of(new PoliceTime(dayBefore, published, TimePrecision.INTERVAL, true));
    }

    private static Optional<Instant> instant(int year, int month, Matcher parts) {
        try {
            var date = LocalDate.of(year, month, number(parts, 1));
            var time = LocalTime.of(number(parts, 3), number(parts, 4));
            return Optional.of(date.atTime(time).atZone(Clocks.SWEDEN).toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty(); // 29 February in another year, or nonsense in each
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(Objects.requireNonNull(parts.group(group)));
    }
}
