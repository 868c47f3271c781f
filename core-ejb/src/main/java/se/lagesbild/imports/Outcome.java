package se.lagesbild.imports;

/** What an import did. */
public record Outcome(long batch, Counts counts) {}
