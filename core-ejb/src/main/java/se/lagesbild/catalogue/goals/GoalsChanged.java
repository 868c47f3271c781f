package se.lagesbild.catalogue.goals;

/** The municipality has changed its goals; what waits is counted anew. */
public record GoalsChanged(Goals before, Goals after) {}
