package se.lagesbild.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.details.Details;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/**
 * A submission as sent, opened for a moderator.
 *
 * @param version what a decision must name, so that two moderators cannot decide the same one
 * @param words the sender's text, opened; empty when there is none
 * @param photoTexts what the sender says that a photo shows, by its number from 1
 * @param toldAt until then a decision can be undone and the sender is not told; null when nothing is held back
 */
public record Sent(
        Trace trace,
        long version,
        Status status,
        Trust trust,
        String category,
        @Nullable GeoPoint place,
        @Nullable String placeText,
        String district,
        Instant receivedAt,
        @Nullable LocalDateTime occurredFrom,
        @Nullable LocalDateTime occurredTo,
        String words,
        int photos,
        Map<Integer, String> photoTexts,
        String language,
        Details details,
        @Nullable Instant toldAt) {}
