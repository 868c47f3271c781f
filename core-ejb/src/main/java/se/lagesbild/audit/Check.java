package se.lagesbild.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What walking the whole chain found.
 *
 * @param entries how many entries were walked
 * @param firstBroken number of the first entry that does not fit the one before it; 0 when all fit
 * @param flaw what was done to it
 * @param since when the first entry was written; null where there is none that can be read
 */
public record Check(long entries, long firstBroken, @Nullable Instant since, Flaw flaw) {
    public boolean isWhole() {
        return firstBroken == 0;
    }
}
