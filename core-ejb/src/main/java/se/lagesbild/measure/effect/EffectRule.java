package se.lagesbild.measure.effect;

import se.lagesbild.picture.analysis.Displacement;
import se.lagesbild.picture.analysis.RateRatio;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.around.KindAround;
import se.lagesbild.picture.around.Seen;

/**
 * Concludes from counts.
 *
 * @param level how often a change may be claimed where there is none, such as 0.05
 */
public record EffectRule(double level) {
    /** The effect by a design; with more than one kind each is held to its part of the level (Bonferroni). */
    public Effect conclude(Design design, Span before, Span during, Seen seen) {
        double share = (double) during.days() / (during.days() + before.days());
        double each = level / Math.max(1, seen.kinds().size());
        return new Effect(
                design,
                before,
                during,
                seen.covered(),
                seen.kinds().stream()
                        .map(kind -> new KindEffect(
                                kind,
                                change(design, kind, share, each),
                                Displacement.quotient(kind.inside(), kind.ring(), kind.elsewhere())))
                        .toList());
    }

    private static RateRatio change(Design design, KindAround kind, double share, double level) {
        var inside = kind.inside();
        return switch (design) {
            case BEFORE_AFTER, LAST_YEAR -> RateRatio.of(inside.after(), inside.before(), share, level);
            case COMPARISON ->
                RateRatio.against(
                        inside.after(),
                        inside.before(),
                        kind.elsewhere().after(),
                        kind.elsewhere().before(),
                        level);
        };
    }
}
