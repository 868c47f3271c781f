package se.lagesbild.catalogue.settings;

/**
 * A cause as an administrator wants it.
 *
 * @param good it makes a place feel safe
 */
public record CausePlan(Sentence words, boolean good, boolean active) {}
