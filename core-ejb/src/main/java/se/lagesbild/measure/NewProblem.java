package se.lagesbild.measure;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a problem is about.
 *
 * @param categories codes, at least one
 * @param since when it was first seen
 */
public record NewProblem(ProblemText text, ProblemPlace place, Set<String> categories, LocalDate since) {
    public NewProblem {
        categories = Set.copyOf(categories);
        if (categories.isEmpty()) {
            throw new MeasureRefused("problem.category-missing");
        }
    }
}
