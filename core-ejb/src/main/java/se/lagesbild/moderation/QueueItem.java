package se.lagesbild.moderation;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.goals.Standing;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.letterbox.Talk;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.moderation.claims.Claim;
import se.lagesbild.shared.Trace;

/**
 * One line of the moderators' queue.
 *
 * @param version what a decision must name
 * @param district code, or empty
 * @param age since it came, to the hour
 * @param standing to the service goal
 * @param talk whose turn it is in the letters
 * @param language of the sender
 * @param excerpt the beginning of the sender's text
 * @param claim who has it open; null when nobody has
 */
public record QueueItem(
        Trace trace,
        long version,
        String category,
        String district,
        Instant receivedAt,
        Duration age,
        Standing standing,
        Trust trust,
        Set<Flag> flags,
        Talk talk,
        String language,
        String excerpt,
        @Nullable Claim claim)
        implements Serializable {
    public QueueItem {
        flags = Set.copyOf(flags);
    }
}
