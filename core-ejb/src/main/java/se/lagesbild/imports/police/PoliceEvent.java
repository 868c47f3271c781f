package se.lagesbild.imports.police;

import java.time.Instant;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.GeoPoint;

/**
 * One event of the police as we keep it: no summary, no address, no person.
 *
 * @param source the police's own number
 * @param type the police's own name for what happened
 * @param category ours
 * @param point the middle of the municipality or the county; the police publish no better
 */
public record PoliceEvent(
        long source,
        String type,
        String category,
        Instant from,
        Instant to,
        TimePrecision timePrecision,
        String municipality,
        GeoPoint point,
        PlacePrecision placePrecision) {

    /** Everything that we keep, as one line: the same line is the same event, another line a correction. */
    public String fact() {
        return "%s|%s|%s|%s|%s|%s|%s|%s"
                .formatted(
                        type,
                        category,
                        from,
                        to,
                        municipality,
                        placePrecision,
                        Double.toString(point.latitude()),
                        Double.toString(point.longitude()));
    }
}
