package se.lagesbild.console;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.audit.AuditSearch;

/**
 * What the address of the record asks for; it can be kept as a bookmark.
 *
 * @param before only lines with a lower number than this
 * @param from as typed
 * @param to as typed
 */
public record AuditQuery(String act, String who, String what, String from, String to, long before)
        implements Serializable {
    private static final int LONGEST = 200;

    public static AuditQuery of(Map<String, String[]> parameters) {
        var before = first(parameters, "fore");
        return new AuditQuery(
                first(parameters, "vad"),
                first(parameters, "vem"),
                first(parameters, "galler"),
                first(parameters, "fran"),
                first(parameters, "till"),
                before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    /** A day that is none narrows nothing. */
    public AuditSearch search() {
        return new AuditSearch(act, who, what, day(from), day(to));
    }

    boolean hasBadDay() {
        return Stream.of(from, to).anyMatch(typed -> !typed.isEmpty() && day(typed) == null);
    }

    boolean isFirstPage() {
        return before == Long.MAX_VALUE;
    }

    /** The same search, from the newest line. */
    String parameters() {
        return Stream.of(
                        Map.entry("vad", act),
                        Map.entry("vem", who),
                        Map.entry("galler", what),
                        Map.entry("fran", from),
                        Map.entry("till", to))
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.getOrDefault(name, new String[0]);
        var typed = values.length == 0 ? "" : values[0].strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(typed) : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
