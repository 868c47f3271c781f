package se.lagesbild.imports.field;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/**
 * What a reporter has told, as it is read back.
 *
 * @param category null where there was nothing to report
 */
public record FieldLine(
        long id, @Nullable String category, int seriousness, Instant seenAt, GeoPoint place, boolean takenBack) {}
