package se.lagesbild.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is read.
 *
 * @param version to be given back with a change
 * @param endedAt when it was ended, with {@code ending} saying why
 */
public record ProblemLine(
        long id,
        long version,
        ProblemText text,
        ProblemPlace place,
        Set<String> categories,
        LocalDate since,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant endedAt,
        @Nullable String ending) {
    public ProblemLine {
        categories = Set.copyOf(categories);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** What it is about, to be changed. */
    public NewProblem asNew() {
        return new NewProblem(text, place, categories, since);
    }
}
