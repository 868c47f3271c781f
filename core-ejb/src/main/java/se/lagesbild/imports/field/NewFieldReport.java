package se.lagesbild.imports.field;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/**
 * What a reporter tells.
 *
 * @param draft named by the form, so that the same told twice is stored once
 * @param category code; null where there was nothing to report, which counts as having looked
 * @param seriousness 1–3, or 0 where there was nothing
 * @param publicPlace where not, the square of 50 m stands for the point
 */
public record NewFieldReport(
        UUID draft, @Nullable String category, int seriousness, Instant at, GeoPoint place, boolean publicPlace) {
    public NewFieldReport {
        if (category != null && (seriousness < 1 || seriousness > 3)) {
            throw new FieldRefused("field.seriousness-missing");
        }
    }
}
