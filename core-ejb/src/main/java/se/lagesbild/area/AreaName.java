package se.lagesbild.area;

/**
 * An area as people know it.
 *
 * @param code the same in every version of the division
 */
public record AreaName(String code, String name) {}
