package se.lagesbild.moderation;

import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/**
 * What a moderator makes of a submission.
 *
 * @param category final code of the catalogue
 * @param publicPlace the place is public, so the exact point may be worked with; else its 50 m square
 * @param seriousness 1 to 3
 * @param maskedText what readers of the picture may see; empty when nothing
 * @param place a point for a submission that had only words; null leaves the place as sent
 */
public record Acceptance(
        String category, boolean publicPlace, int seriousness, String maskedText, @Nullable GeoPoint place) {}
