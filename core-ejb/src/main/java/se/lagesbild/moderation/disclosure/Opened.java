package se.lagesbild.moderation.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * One disclosure, opened.
 *
 * @param proposal null when retention has taken what it held
 * @param proposedBy what the one who proposed is called
 * @param reason of the decision, or why it was sent back; empty while there is none
 */
public record Opened(DisclosureLine line, @Nullable Proposal proposal, String proposedBy, String reason) {}
