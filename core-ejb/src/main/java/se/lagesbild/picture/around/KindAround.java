package se.lagesbild.picture.around;

import se.lagesbild.catalogue.Kind;
import se.lagesbild.picture.analysis.Displacement.Pair;

/** How much of one kind was seen before and after: in the circle, in the ring to twice its radius, and elsewhere. */
public record KindAround(Kind kind, Pair inside, Pair ring, Pair elsewhere) {}
