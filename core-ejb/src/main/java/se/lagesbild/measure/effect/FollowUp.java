package se.lagesbild.measure.effect;

/**
 * What is written down when a measure has been followed up.
 *
 * @param result what came of it, in words
 * @param learning what was learnt, for the next time
 */
public record FollowUp(Design design, String result, String learning) {}
