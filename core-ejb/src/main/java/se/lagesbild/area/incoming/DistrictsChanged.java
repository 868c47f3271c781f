package se.lagesbild.area.incoming;

import se.lagesbild.area.Atlas;

/** The districts have new borders from now on. */
public record DistrictsChanged(Atlas atlas) {}
