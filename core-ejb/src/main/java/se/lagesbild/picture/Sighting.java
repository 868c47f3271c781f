package se.lagesbild.picture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/**
 * One observation of the picture, for the map and the list beside it.
 *
 * @param district code of its area, {@link SituationPicture#UNPLACED} when it has none
 * @param place as exact as {@code placePrecision} says, and no more
 * @param organisation who observed it, for partners; empty when nobody in particular
 * @param trace leads a reader who may to the masked text of the submission, when it came from one
 */
public record Sighting(
        long id,
        Kind kind,
        String category,
        Instant from,
        Instant to,
        TimePrecision timePrecision,
        String district,
        GeoPoint place,
        PlacePrecision placePrecision,
        Source source,
        String organisation,
        int seriousness,
        @Nullable Trace trace) {}
