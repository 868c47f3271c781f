package se.lagesbild.picture;

import java.util.List;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.picture.analysis.Difference;

/**
 * One kind of observations: kinds are never added together.
 *
 * @param sincePrevious what may be said of the difference from the previous period
 * @param sinceLastYear what may be said of the difference from the same period last year
 * @param categories in the catalogue's order, as the others in theirs; the weeks are all there, the rest only where
 *     something was observed in one of the periods
 */
public record KindPicture(
        Kind kind,
        Figure total,
        Difference sincePrevious,
        Difference sinceLastYear,
        List<Figure> categories,
        List<Figure> districts,
        List<Figure> sources,
        List<Figure> weeks) {
    public KindPicture {
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
        sources = List.copyOf(sources);
        weeks = List.copyOf(weeks);
    }
}
