package se.lagesbild.moderation.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure in the list.
 *
 * @param readable its content has not been erased
 */
public record DisclosureLine(
        long id,
        UUID trace,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        boolean readable) {
    /** Where it stands. */
    public enum State {
        PROPOSED,
        /** Sent back to be proposed anew. */
        RETURNED,
        DECIDED
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    /** There is a decision to take home. */
    public boolean isToFetch() {
        return state == State.DECIDED && readable;
    }
}
