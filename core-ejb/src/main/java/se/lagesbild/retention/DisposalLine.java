package se.lagesbild.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the protocol as it is read.
 *
 * @param term null for what was erased again after a restore
 * @param oldest the first day that one of the pieces was closed on; null where that is not known any more
 */
public record DisposalLine(
        String kind,
        @Nullable Term term,
        String decision,
        LocalDate erasedOn,
        long pieces,
        @Nullable LocalDate oldest,
        @Nullable LocalDate newest) {
    /** Whether it tells of something that a restored backup had brought back. */
    public boolean isAgain() {
        return decision.equals(Disposal.AGAIN);
    }
}
