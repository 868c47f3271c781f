package se.lagesbild.measure;

/** What is done, by the names that Brå and the municipalities use. */
public enum MeasureKind {
    LIGHTING,
    CLEARING,
    GRAFFITI_REMOVAL,
    CLEANING,
    GUARDS,
    POLICE_PRESENCE,
    ADULT_PRESENCE,
    FIELD_WORK,
    DIALOGUE,
    NEIGHBOURHOOD_WATCH,
    REBUILDING,
    TRAFFIC,
    LOCKS,
    OTHER;

    /** Whether it changes the place or works with people. */
    public enum Approach {
        SITUATIONAL,
        SOCIAL
    }

    /** How long it is meant to go on. */
    public enum Reach {
        SHORT,
        LONG
    }
}
