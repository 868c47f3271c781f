package se.lagesbild.moderation.near;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Status;
import se.lagesbild.observation.Source;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/**
 * Another submission, or another source's observation, near the one on the desk.
 *
 * @param trace of the submission; null for what came from elsewhere
 * @param status how the submission stands; null for an observation
 * @param reason why it was rejected, if it was
 * @param source where an observation came from; null for a submission
 * @param observation number of an observation; 0 for a submission
 * @param metres away
 * @param days later than the one on the desk; negative when earlier
 */
public record Neighbour(
        @Nullable Trace trace,
        String category,
        Instant at,
        @Nullable Status status,
        @Nullable RejectReason reason,
        @Nullable Source source,
        long observation,
        GeoPoint place,
        boolean sameCategory,
        int metres,
        long days) {
    /** It stands in the log, so that another can be said to tell of the same. */
    public boolean holds() {
        return observation != 0 || status == Status.ACCEPTED || status == Status.MERGED;
    }

    Neighbour because(@Nullable RejectReason why) {
        return new Neighbour(trace, category, at, status, why, source, observation, place, sameCategory, metres, days);
    }
}
