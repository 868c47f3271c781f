package se.lagesbild.audit.incident;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it is read.
 *
 * @param left of the 72 hours, when the authority was told, or else now; below zero when that was too late
 */
public record IncidentLine(
        long id,
        String words,
        String assessment,
        String by,
        Instant discoveredAt,
        @Nullable Instant notifiedAt,
        @Nullable Instant informedAt,
        @Nullable Instant closedAt,
        Duration left) {
    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isLate() {
        return left.isNegative();
    }

    /** Whether the clock still runs. */
    public boolean isRunning() {
        return closedAt == null && notifiedAt == null;
    }
}
