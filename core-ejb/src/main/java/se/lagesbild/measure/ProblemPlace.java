package se.lagesbild.measure;

import jakarta.persistence.Embeddable;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/**
 * The circle that a problem is about.
 *
 * @param radius metres, 25 to 1 000
 */
@Embeddable
public record ProblemPlace(GeoPoint centre, int radius) {
    private static final int LEAST = 25;
    static final int MOST = 1000;

    public ProblemPlace {
        if (radius < LEAST || radius > MOST) {
            throw new MeasureRefused("problem.radius");
        }
    }

    /** Whether the point lies in the circle or no more than so many metres from its edge. */
    boolean reaches(Sweref99 point, int metres) {
        return Sweref99.of(centre).distanceTo(point) <= radius + metres;
    }
}
