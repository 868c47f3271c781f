package se.lagesbild.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is read.
 *
 * @param version to be given back with a change
 * @param problemTitle what the problem is called that it answers
 * @param result what came of it, once it has been followed up, or why it was cancelled
 * @param overdue it should have been followed up
 */
public record MeasureLine(
        long id,
        long version,
        long problem,
        String problemTitle,
        MeasurePlan plan,
        MeasureState state,
        String writtenBy,
        Instant writtenAt,
        @Nullable String result,
        @Nullable String learning,
        boolean overdue) {
    /** The last day that its effect can be seen on, as of today. */
    public LocalDate lastDay(LocalDate today) {
        var to = plan.to();
        return to != null && to.isBefore(today) ? to : today;
    }
}
