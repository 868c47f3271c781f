package se.lagesbild.picture;

import java.time.Instant;
import se.lagesbild.picture.analysis.Columns;

/**
 * All observations as they stood after one change of the log; never changes.
 *
 * @param firstDay the day of the earliest observation, since 1970; before all days when there is none
 */
record Snapshot(Columns columns, Ground ground, long change, Instant at, int firstDay) {
    Snapshot(Columns columns, Ground ground, long change, Instant at) {
        this(columns, ground, change, at, columns.firstDay().orElse(Integer.MIN_VALUE));
    }
}
