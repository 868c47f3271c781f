package se.lagesbild.measure.effect;

import java.util.OptionalDouble;
import se.lagesbild.picture.analysis.RateRatio;
import se.lagesbild.picture.around.KindAround;

/**
 * What happened with one kind of observations.
 *
 * @param change how many times as much as before, per day, or than elsewhere changed
 * @param moved the displacement quotient; empty where nothing can be said
 */
public record KindEffect(KindAround seen, RateRatio change, OptionalDouble moved) {}
