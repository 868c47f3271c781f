package se.lagesbild.moderation.diary;

import org.jspecify.annotations.Nullable;

/**
 * How numbers are given.
 *
 * @param prefix stands before year and number, as TRY in TRY 2026/17: at most 20 letters, digits and signs
 */
public record DiaryRule(Numbering numbering, String prefix) {
    private static final int LONGEST = 40;

    public DiaryRule {
        prefix = prefix.strip();
        if (!prefix.matches("[\\p{L}\\d ./_-]{0,20}")) {
            throw new DiaryRefused("diary.prefix");
        }
        if (numbering == Numbering.SERIES && prefix.isEmpty()) {
            throw new DiaryRefused("diary.prefix-missing");
        }
    }

    /** As it is written: TRY 2026/17. */
    String numbered(int year, int running) {
        return prefix + " " + year + "/" + running;
    }

    /**
     * A number that came from outside, tidied.
     *
     * @throws DiaryRefused {@code diary.number-missing}, {@code diary.number}
     */
    static String given(@Nullable String written) {
        var tidy = written == null ? "" : written.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new DiaryRefused("diary.number-missing");
        }
        if (tidy.length() > LONGEST || !tidy.matches("[\\p{L}\\d ./:_-]+")) {
            throw new DiaryRefused("diary.number");
        }
        return tidy;
    }
}
