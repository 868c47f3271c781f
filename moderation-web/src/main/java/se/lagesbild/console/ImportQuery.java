package se.lagesbild.console;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.imports.Verdict;

/**
 * What the address of the import page asks for; it can be kept as a bookmark and gone back to.
 *
 * @param batch 0 for none
 * @param places the municipalities chosen; none means that nobody has chosen yet
 * @param only rows of this verdict; null for all
 * @param page counts from 1
 * @param asking the question "import these?" stands open
 */
record ImportQuery(long batch, List<String> places, @Nullable Verdict only, int page, boolean asking)
        implements Serializable {
    static final int ROWS = 50;
    private static final int MOST_PLACES = 500;

    static ImportQuery of(Map<String, String[]> parameters) {
        return new ImportQuery(
                number(first(parameters, "batch"), 0),
                Arrays.stream(parameters.getOrDefault("place", new String[0]))
                        .distinct()
                        .limit(MOST_PLACES)
                        .toList(),
                verdict(first(parameters, "only")),
                (int) Math.max(1, Math.min(100_000, number(first(parameters, "page"), 1))),
                first(parameters, "ask").equals("true"));
    }

    static ImportQuery batch(long batch) {
        return new ImportQuery(batch, List.of(), null, 1, false);
    }

    ImportQuery choosing(List<String> chosen) {
        return new ImportQuery(batch, chosen, only, 1, false);
    }

    ImportQuery showing(@Nullable Verdict verdict) {
        return new ImportQuery(batch, places, verdict, 1, false);
    }

    ImportQuery turningTo(int other) {
        return new ImportQuery(batch, places, only, other, false);
    }

    ImportQuery asks(boolean open) {
        return new ImportQuery(batch, places, only, page, open);
    }

    @Nullable
    Set<String> chosen() {
        return places.isEmpty() ? null : Set.copyOf(places);
    }

    int first() {
        return (page - 1) * ROWS;
    }

    /** The page that asks for this, seen from the page itself. */
    String address() {
        return "imports.xhtml?batch=" + batch
                + places.stream()
                        .map(place -> "&place=" + URLEncoder.encode(place, StandardCharsets.UTF_8))
                        .collect(Collectors.joining())
                + (only == null ? "" : "&only=" + only)
                + (page == 1 ? "" : "&page=" + page)
                + (asking ? "&ask=true" : "");
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    private static long number(String text, long otherwise) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
    }

    private static @Nullable Verdict verdict(String text) {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
