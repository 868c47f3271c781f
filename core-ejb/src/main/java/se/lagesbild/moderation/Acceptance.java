package se.lagesbild.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.guard.Kept;
import se.lagesbild.shared.GeoPoint;

/**
 * What a moderator makes of a submission.
 *
 * @param category final code of the catalogue
 * @param publicPlace the place is public, so the exact point may be worked with; else its 50 m square
 * @param seriousness 1 to 3
 * @param maskedText what readers of the picture may see; empty when nothing
 * @param place a point for a submission that had only words; null leaves the place as sent
 * @param kept findings in the text that may stand, each with its reason
 * @param pointsAtNobody the moderator vouches that what looks like a name points no person out
 */
public record Acceptance(
        String category,
        boolean publicPlace,
        int seriousness,
        String maskedText,
        @Nullable GeoPoint place,
        List<Kept> kept,
        boolean pointsAtNobody) {
    public Acceptance {
        kept = List.copyOf(kept);
    }

    /** With nothing to vouch for: a text in which the finder finds nothing. */
    public Acceptance(
            String category, boolean publicPlace, int seriousness, String maskedText, @Nullable GeoPoint place) {
        this(category, publicPlace, seriousness, maskedText, place, List.of(), false);
    }
}
