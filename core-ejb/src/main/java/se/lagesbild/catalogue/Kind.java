package se.lagesbild.catalogue;

/** What sort of thing a category is. The kinds are never added together without saying so. */
public enum Kind {
    PLACE,
    DISORDER,
    CRIME,
    SAFE_PLACE
}
