package se.lagesbild.moderation.workload;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** How long things have waited: the age that half, nine of ten and all have at most (nearest rank). */
public record Ages(long count, Duration half, Duration nine, Duration all) {
    public static final Ages NONE = new Ages(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /**
     * Of ages with how many have them.
     *
     * @param counts by age
     */
    public static Ages of(Map<Duration, Long> counts) {
        var sorted = new TreeMap<>(counts);
        var count = sorted.values().stream().mapToLong(Long::longValue).sum();
        return count == 0
                ? NONE
                : new Ages(count, at(sorted, (count + 1) / 2), at(sorted, (9 * count + 9) / 10), sorted.lastKey());
    }

    private static Duration at(TreeMap<Duration, Long> sorted, long rank) {
        var seen = 0L;
        for (var entry : sorted.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return sorted.lastKey();
    }
}
