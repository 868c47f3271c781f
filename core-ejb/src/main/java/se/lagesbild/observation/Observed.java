package se.lagesbild.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/**
 * One version of an observation as it stands in the log.
 *
 * @param revision counts from 1 for each id; the highest holds
 * @param change grows by one with each transaction that changes the log
 * @param event what happened, told by one or several observations; its own id unless merged
 * @param withdrawn the observation no longer holds from this version on
 */
public record Observed(
        long id,
        int revision,
        long change,
        long event,
        boolean withdrawn,
        String category,
        Instant from,
        Instant to,
        TimePrecision timePrecision,
        Sweref99 place,
        PlacePrecision placePrecision,
        Source source,
        String organisation,
        int seriousness,
        Instant recordedAt,
        @Nullable Trace trace) {}
