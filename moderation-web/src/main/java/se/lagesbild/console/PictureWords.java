package se.lagesbild.console;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.lagesbild.picture.Sighting;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Words;

/** Says in Swedish what the situation picture says in codes and numbers. */
final class PictureWords {
    private static final DateTimeFormatter DAY = format("d MMM yyyy");
    private static final DateTimeFormatter DAY_OF_THIS_YEAR = format("d MMM");
    private static final DateTimeFormatter MINUTE = format("d MMM yyyy HH.mm");
    private static final DateTimeFormatter HOUR = format("d MMM yyyy HH");
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("se.lagesbild.console.picture", Words.SWEDISH);
    private static final Words CATALOGUE = Words.of("catalogue", Words.SWEDISH);

    private PictureWords() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Words.SWEDISH).withZone(Clocks.SWEDEN);
    }

    static String say(String code, Object... arguments) {
        var sentence = SENTENCES.containsKey(code) ? SENTENCES.getString(code) : code;
        return new MessageFormat(sentence, Words.SWEDISH).format(arguments);
    }

    static String category(String code) {
        return CATALOGUE.say("category." + code);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant instant) {
        return MINUTE.format(instant);
    }

    static String days(Span span) {
        if (span.from().equals(span.to())) {
            return day(span.from());
        }
        var sameYear = span.from().getYear() == span.to().getYear();
        return (sameYear ? DAY_OF_THIS_YEAR : DAY).format(span.from()) + " – " + day(span.to());
    }

    /** {@code 2026-W47} as people say it in a table. */
    static String week(String code) {
        var parts = code.split("-W", 2);
        return say("week", Integer.parseInt(parts[1]), parts[0]);
    }

    /** As exact as it is known, and no more. */
    static String time(Sighting sighting) {
        return switch (sighting.timePrecision()) {
            case MINUTE -> moment(sighting.from());
            case HOUR -> say("time.HOUR", HOUR.format(sighting.from()));
            case DAY -> DAY.format(sighting.from());
            case INTERVAL -> moment(sighting.from()) + " – " + moment(sighting.to());
            case RECEIPT -> say("time.RECEIPT", DAY.format(sighting.from()));
        };
    }

    /** The names in a row; a long row is only counted. */
    static String row(List<String> names, String none, String many) {
        if (names.isEmpty()) {
            return say(none);
        }
        return names.size() > 4 ? say(many, names.size()) : names.stream().collect(Collectors.joining(", "));
    }
}
