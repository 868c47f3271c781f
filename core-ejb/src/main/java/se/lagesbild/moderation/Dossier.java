package se.lagesbild.moderation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.letterbox.Letters.Letter;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/**
 * All that a moderator sees of one submission.
 *
 * @param version what the decision must name
 * @param original the sender's text, as sent
 * @param masked the text that readers of the picture see; the original until somebody has masked it
 * @param photoTexts what the sender says that a photo shows, by its number from 1
 * @param letters what moderators and the sender have written to each other, oldest first
 * @param toldAt until then the decision can be undone; null when it cannot
 */
public record Dossier(
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
        String original,
        String masked,
        int photos,
        Map<Integer, String> photoTexts,
        String language,
        Details details,
        List<Letter> letters,
        @Nullable Instant toldAt) {}
