package se.lagesbild.area;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds places by what people type: the start of a name, of a later word, or a part of it; best match first. */
final class PlaceSearch {
    static final int AT_MOST = 20;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HOUSE_NUMBER = Pattern.compile(" \\d+ ?[a-z]?$");
    private final List<Named> names;

    private record Named(String folded, PlaceHit place) {}

    private record Match(int distance, Named named) {}

    PlaceSearch(List<PlaceHit> places) {
        Map<String, List<PlaceHit>> stretches = new LinkedHashMap<>();
        for (var place : places) {
            stretches
                    .computeIfAbsent(place.name() + '|' + place.district(), any -> new ArrayList<>())
                    .add(place);
        }
        // Of a long street its middle stands for the whole.
        names = stretches.values().stream()
                .map(same -> same.get(same.size() / 2))
                .map(place -> new Named(fold(place.name()), place))
                .toList();
    }

    List<PlaceHit> find(String text, int limit) {
        var wanted = fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = matches(wanted, limit);
        var street = HOUSE_NUMBER.matcher(wanted).replaceFirst("");
        return found.isEmpty() && !street.equals(wanted) ? matches(street, limit) : found;
    }

    private List<PlaceHit> matches(String wanted, int limit) {
        var alphabet = Collator.getInstance(SWEDISH);
        return names.stream()
                .map(named -> new Match(distance(named.folded(), wanted), named))
                .filter(match -> match.distance() < 4)
                .sorted(Comparator.comparingInt(Match::distance)
                        .thenComparing(match -> match.named().place().name(), alphabet)
                        .thenComparing(match -> match.named().place().district()))
                .limit(Math.max(0, Math.min(limit, AT_MOST)))
                .map(match -> match.named().place())
                .toList();
    }

    private static int distance(String name, String wanted) {
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        if (name.contains(' ' + wanted)) {
            return 2;
        }
        return name.contains(wanted) ? 3 : 4;
    }

    /** Small letters and single spaces; å, ä and ö are letters of their own, every other accent is let go. */
    static String fold(String text) {
        var folded = new StringBuilder();
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(SWEDISH);
        composed.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> folded.append("åäö".contains(letter) ? letter : bare(letter)));
        return NOT_A_WORD.matcher(folded).replaceAll(" ").strip();
    }

    private static String bare(String letter) {
        return MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
    }
}
