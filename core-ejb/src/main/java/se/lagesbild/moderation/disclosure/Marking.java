package se.lagesbild.moderation.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What is done with one field.
 *
 * @param ground the paragraph that what is masked or kept back stands on; null when the field is given out as it came
 * @param given the words that are given out; empty when nothing of it is
 */
public record Marking(Field field, @Nullable Paragraph ground, String given) {
    /** As it stands against the original: only words can be given out in part. */
    Marking against(String original) {
        if (field.isWords()) {
            return new Marking(field, ground, given.replace("\r\n", "\n").strip());
        }
        return new Marking(field, ground, ground == null ? original : "");
    }

    public boolean isMasked() {
        return ground != null;
    }
}
