package se.lagesbild.catalogue;

/**
 * What makes a place so.
 *
 * @param code as in the words bundle, {@code cause.<code>}
 * @param good it makes a place feel safe
 */
public record Cause(String code, boolean good) {}
