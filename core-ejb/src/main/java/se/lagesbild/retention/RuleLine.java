package se.lagesbild.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule, or a change of one, as it is read.
 *
 * @param term null where the kind is kept
 * @param decision what the municipality calls its decision
 */
public record RuleLine(
        long id,
        String kind,
        @Nullable Term term,
        String decision,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
