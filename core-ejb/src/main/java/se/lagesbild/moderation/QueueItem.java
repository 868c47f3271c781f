package se.lagesbild.moderation;

import java.time.Duration;
import java.time.Instant;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.letterbox.Talk;
import se.lagesbild.shared.Trace;

/**
 * One line of the moderators' queue.
 *
 * @param district code, or empty
 * @param age since it came, to the hour
 * @param placed it has a point on the map
 * @param talk whose turn it is in the letters
 * @param excerpt the beginning of the sender's text
 */
public record QueueItem(
        Trace trace,
        String category,
        String district,
        Instant receivedAt,
        Duration age,
        Trust trust,
        boolean photo,
        boolean placed,
        Talk talk,
        String excerpt) {}
