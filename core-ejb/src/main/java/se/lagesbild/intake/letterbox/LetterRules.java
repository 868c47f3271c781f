package se.lagesbild.intake.letterbox;

import se.lagesbild.intake.refusal.BadSubmission;

/**
 * How much a sender may write after the submission itself.
 *
 * @param longest characters in a letter, as people count them
 * @param most letters behind one receipt
 */
public record LetterRules(int longest, int most) {
    public static final LetterRules OF_THE_HOUSE = new LetterRules(2000, 50);

    /** Throws {@link BadSubmission} for the first rule that is broken. */
    public void check(String text, int written) {
        if (text.isBlank()) {
            throw new BadSubmission("text", "letter.missing");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new BadSubmission("text", "letter.too-long");
        }
        if (written >= most) {
            throw new BadSubmission("text", "letters.too-many");
        }
    }
}
