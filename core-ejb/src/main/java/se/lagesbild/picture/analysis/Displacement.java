package se.lagesbild.picture.analysis;

import java.util.OptionalDouble;

/**
 * Whether what went away in a place turned up around it: the weighted displacement quotient (Bowers and Johnson 2003, J
 * Quant Criminol 19).
 */
public final class Displacement {
    private Displacement() {}

    /**
     * The ring's change as a part of the place's own, both held against everywhere else. Below -1 more came around than
     * went away, from -1 to 0 some of it moved, above 0 the ring gained as well.
     *
     * @param place counts before and after, as {@code ring} and {@code elsewhere}
     * @return empty where the place did not get better than elsewhere, or nothing was seen elsewhere
     */
    public static OptionalDouble quotient(Pair place, Pair ring, Pair elsewhere) {
        if (elsewhere.before() == 0 || elsewhere.after() == 0) {
            return OptionalDouble.empty();
        }
        double own = change(place, elsewhere);
        return own < 0 ? OptionalDouble.of(change(ring, elsewhere) / own) : OptionalDouble.empty();
    }

    private static double change(Pair part, Pair elsewhere) {
        return (double) part.after() / elsewhere.after() - (double) part.before() / elsewhere.before();
    }

    /** What was seen in the earlier and in the later period. */
    public record Pair(int before, int after) {}
}
