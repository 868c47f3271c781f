package se.lagesbild.imports;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.observation.PlacePrecision;

/**
 * What an import will do, or has done.
 *
 * @param counts over the whole file, with the municipalities as chosen
 * @param municipalities all that the file names, the most frequent first
 * @param matching how many rows there are to page through
 * @param lines one page of them
 */
public record Preview(BatchLine batch, Counts counts, List<Municipality> municipalities, int matching, List<Line> lines)
        implements Serializable {

    /** A place that the file names, and how many of its rows can be taken in or not. */
    public record Municipality(String name, int events, int rejected) implements Serializable {}

    /**
     * One row.
     *
     * @param from missing when the row is rejected
     * @param field that the reason is about, else empty
     * @param reason code of the words bundle, else empty; a row that is taken in may carry a remark here
     */
    public record Line(
            int number,
            Verdict verdict,
            String type,
            String category,
            @Nullable Instant from,
            @Nullable Instant to,
            String municipality,
            @Nullable PlacePrecision placePrecision,
            String field,
            String reason)
            implements Serializable {}
}
