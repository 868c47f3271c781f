package se.lagesbild.imports;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file as it stands in the list of imports.
 *
 * @param counts as previewed while it is staged, as done once it is committed
 */
public record BatchLine(
        long id,
        String fileName,
        ImportState state,
        String stagedBy,
        Instant stagedAt,
        @Nullable Instant committedAt,
        Counts counts)
        implements Serializable {
    public boolean open() {
        return state == ImportState.STAGED;
    }
}
