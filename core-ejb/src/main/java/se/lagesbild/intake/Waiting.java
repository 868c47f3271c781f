package se.lagesbild.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.letterbox.Talk;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/**
 * A submission that waits for a decision, as the queue shows it.
 *
 * @param version what a decision must name
 * @param district code, or empty
 * @param place null when there is no point on the map
 * @param dueOn the last day of its service goal
 * @param talk whose turn it is in the letters
 * @param words the sender's text; empty when there is none
 */
public record Waiting(
        Trace trace,
        long version,
        String category,
        String district,
        @Nullable GeoPoint place,
        Instant receivedAt,
        LocalDate dueOn,
        Trust trust,
        Set<Flag> flags,
        Talk talk,
        String language,
        String words) {}
