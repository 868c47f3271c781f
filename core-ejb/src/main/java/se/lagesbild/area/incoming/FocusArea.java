package se.lagesbild.area.incoming;

/** A place that the municipality and others work with for a time. */
public record FocusArea(String code, String name, AreaTerm term) {}
