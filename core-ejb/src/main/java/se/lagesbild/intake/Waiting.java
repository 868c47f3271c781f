package se.lagesbild.intake;

import java.time.Instant;
import se.lagesbild.intake.letterbox.Talk;
import se.lagesbild.shared.Trace;

/**
 * A submission that waits for a decision, as the queue shows it.
 *
 * @param district code, or empty
 * @param placed it has a point on the map
 * @param talk whose turn it is in the letters
 * @param words the sender's text; empty when there is none
 */
public record Waiting(
        Trace trace,
        String category,
        String district,
        Instant receivedAt,
        Trust trust,
        boolean photo,
        boolean placed,
        Talk talk,
        String words) {}
