package se.lagesbild.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/**
 * An accepted fact on its way into the log: no person, no words.
 *
 * @param category code of the catalogue
 * @param to not before {@code from}
 * @param place exact for a public place, else the middle of its square, area or municipality, as {@code placePrecision} says
 * @param organisation code of who observed it, for partners; empty when nobody in particular
 * @param seriousness 1–3 as judged by staff, 0 when not judged
 * @param trace back to the submission, when it came from one
 */
public record NewObservation(
        String category,
        Instant from,
        Instant to,
        TimePrecision timePrecision,
        Sweref99 place,
        PlacePrecision placePrecision,
        Source source,
        String organisation,
        int seriousness,
        @Nullable Trace trace) {
    public NewObservation {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
        if (seriousness < 0 || seriousness > 3) {
            throw new IllegalArgumentException("seriousness " + seriousness);
        }
    }
}
