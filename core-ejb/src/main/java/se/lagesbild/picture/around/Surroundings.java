package se.lagesbild.picture.around;

import java.util.Set;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.shared.GeoPoint;

/**
 * A circle on the map and the two periods in which it shall be looked at.
 *
 * @param radius metres
 * @param categories codes; none means all
 */
public record Surroundings(GeoPoint centre, int radius, Set<String> categories, Span before, Span after) {
    public Surroundings {
        categories = Set.copyOf(categories);
    }
}
