package se.lagesbild.moderation.guard;

import se.lagesbild.screening.personal.Finding;

/**
 * A moderator's decision that a finding may stand. It holds wherever the same words stand in the text, so that writing on
 * does not undo it.
 *
 * @param words the found piece, as it stands
 */
public record Kept(Finding.Kind kind, String words, KeepReason reason) {
    boolean covers(Finding finding, String text) {
        return finding.kind() == kind && finding.of(text).equals(words);
    }
}
