package se.lagesbild.intake.details;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a resident answered beside place, category and words.
 *
 * @param causes codes of the catalogue's causes
 * @param unsafety 1 (a little) to 5 (very), or unanswered
 * @param answers choice by question, codes of the catalogue
 * @param walk join code of the walk that it was seen on
 * @param stop number of the walk's stop, from 1
 * @param sameAs name of something published that it is the same as
 */
public record Details(
        List<String> causes,
        Times times,
        @Nullable Integer unsafety,
        Map<String, String> answers,
        @Nullable String walk,
        @Nullable Integer stop,
        @Nullable String sameAs) {
    public static final Details NONE = new Details(List.of(), Times.UNKNOWN, null, Map.of(), null, null, null);

    public Details {
        causes = causes.stream().distinct().sorted().toList();
        answers = Map.copyOf(answers);
        walk = emptyToNull(walk);
        sameAs = emptyToNull(sameAs);
    }

    /** The same sentence for the same details, whatever order they came in: what a draft is compared by. */
    public String canonical() {
        return String.join(
                "\u0000",
                causes.toString(),
                Times.inOrder(times.partsOfDay()).toString(),
                Times.inOrder(times.days()).toString(),
                Times.inOrder(times.seasons()).toString(),
                String.valueOf(times.frequency()),
                String.valueOf(unsafety),
                new TreeMap<>(answers).toString(),
                String.valueOf(walk),
                String.valueOf(stop),
                String.valueOf(sameAs));
    }

    /** The same, seen on no walk. */
    public Details withoutWalk() {
        return new Details(causes, times, unsafety, answers, null, null, sameAs);
    }

    private static @Nullable String emptyToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
