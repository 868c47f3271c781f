package se.lagesbild.intake.waiting;

/**
 * How much waits.
 *
 * @param newest number of the one that came last, for asking later what is newer
 */
public record Tally(long waiting, long newest) {}
