package se.lagesbild.moderation.receiver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One link to one submission, for the moderator.
 *
 * @param email where it went
 * @param leavesAt not before then
 * @param endsAt until when it can be opened; null while the letter has not left
 * @param openedAt null when nobody has
 */
public record SentLink(
        Receiver receiver,
        Ground ground,
        String email,
        String by,
        LinkState state,
        Instant leavesAt,
        @Nullable Instant endsAt,
        @Nullable Instant openedAt) {
    /** Somebody may still read through it. */
    public boolean alive() {
        return state == LinkState.WAITING || state == LinkState.SENT;
    }
}
