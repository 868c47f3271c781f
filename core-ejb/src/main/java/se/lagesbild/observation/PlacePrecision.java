package se.lagesbild.observation;

/** How well the place is known, or how much of it may be known. */
public enum PlacePrecision {
    EXACT,
    WORKING_SQUARE,
    AREA,
    MUNICIPALITY,
    COUNTY
}
