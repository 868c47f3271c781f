package se.lagesbild.moderation.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Words;

/** Days and hours in Swedish. Never the minute of what was sent: it is not kept. */
final class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Words.SWEDISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM uuuu 'kl.' HH", Words.SWEDISH);

    private Moments() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(Clocks.SWEDEN));
    }

    static String hour(Instant moment) {
        return HOUR.format(moment.atZone(Clocks.SWEDEN));
    }
}
