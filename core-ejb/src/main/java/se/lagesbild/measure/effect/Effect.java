package se.lagesbild.measure.effect;

import java.util.List;
import se.lagesbild.picture.analysis.Span;

/**
 * What the figures tell of a measure. Kinds are never added together.
 *
 * @param covered whether observations were written down all through the earlier period; else nothing is concluded
 */
public record Effect(Design design, Span before, Span during, boolean covered, List<KindEffect> kinds) {
    public Effect {
        kinds = List.copyOf(kinds);
    }
}
