package se.lagesbild.moderation.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/**
 * A question from one moderator to another about a submission.
 *
 * @param from what the one who asks is called
 * @param to what the one who is asked is called
 * @param note the question's words
 * @param answer null until there is one
 * @param mineToAnswer it waits for the one who looks
 */
public record Opinion(
        Trace trace,
        String from,
        String to,
        String note,
        Instant askedAt,
        @Nullable String answer,
        boolean mineToAnswer) {}
