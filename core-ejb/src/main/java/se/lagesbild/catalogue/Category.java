package se.lagesbild.catalogue;

/**
 * What an observation is about.
 *
 * @param code as in the words bundle, {@code category.<code>}
 */
public record Category(String code, Kind kind) {}
