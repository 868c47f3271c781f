package se.lagesbild.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.observation.Source;
import se.lagesbild.picture.Question;

/**
 * The question as it stands in the address of the page, so that a picture can be shared, kept and loaded again. Days are
 * always written out: next week the same address still shows the same days.
 *
 * @param page of the list, from 1
 */
record PictureAddress(
        LocalDate from, LocalDate to, Set<String> districts, Set<String> sources, Set<String> categories, int page) {
    static final String PAGE = "/lagesbild.xhtml";
    private static final int LAST_PAGE = 10_000;

    /** What the parameters say; what they do not say, or say in an unknown way, is as it is at first. */
    static PictureAddress read(Map<String, String[]> parameters, PicturePeriod first) {
        var from = day(parameters, "fran", first.from());
        var to = day(parameters, "till", first.to());
        return new PictureAddress(
                from,
                to,
                all(parameters, "omrade", code -> true),
                all(parameters, "kalla", PictureAddress::isSource),
                all(parameters, "kategori", code -> !code.isEmpty()),
                page(parameters));
    }

    static PictureAddress of(PicturePeriod period) {
        return new PictureAddress(period.from(), period.to(), Set.of(), Set.of(), Set.of(), 1);
    }

    static boolean complete(Map<String, String[]> parameters) {
        return parameters.containsKey("fran") && parameters.containsKey("till");
    }

    Question question() {
        return new Question(
                from, to, districts, sources.stream().map(Source::valueOf).collect(Collectors.toSet()), categories);
    }

    PictureAddress during(PicturePeriod period) {
        return new PictureAddress(period.from(), period.to(), districts, sources, categories, 1);
    }

    PictureAddress onPage(int other) {
        return new PictureAddress(from, to, districts, sources, categories, other);
    }

    PictureAddress ofEverything() {
        return new PictureAddress(from, to, Set.of(), Set.of(), Set.of(), 1);
    }

    boolean isOfEverything() {
        return districts.isEmpty() && sources.isEmpty() && categories.isEmpty();
    }

    boolean is(PicturePeriod period) {
        return from.equals(period.from()) && to.equals(period.to());
    }

    /** The address, inside the context. */
    String path() {
        var days = Stream.of("fran=" + from, "till=" + to);
        var filters = Stream.of(pairs("omrade", districts), pairs("kalla", sources), pairs("kategori", categories))
                .flatMap(List::stream);
        var list = page > 1 ? Stream.of("sida=" + page) : Stream.<String>of();
        return PAGE + "?" + Stream.of(days, filters, list).flatMap(part -> part).collect(Collectors.joining("&"));
    }

    private static List<String> pairs(String name, Set<String> codes) {
        return new TreeSet<>(codes)
                .stream()
                        .map(code -> name + "=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                        .toList();
    }

    private static LocalDate day(Map<String, String[]> parameters, String name, LocalDate otherwise) {
        try {
            var told = parameters.get(name);
            return told == null ? otherwise : LocalDate.parse(told[0]);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }

    private static Set<String> all(Map<String, String[]> parameters, String name, Predicate<String> known) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .filter(known)
                .limit(200)
                .collect(Collectors.toSet());
    }

    private static boolean isSource(String code) {
        return Arrays.stream(Source.values()).anyMatch(source -> source.name().equals(code));
    }

    private static int page(Map<String, String[]> parameters) {
        var told = parameters.getOrDefault("sida", new String[] {"1"})[0];
        return told.matches("\\d{1,4}") ? Math.min(Math.max(1, Integer.parseInt(told)), LAST_PAGE) : 1;
    }
}
