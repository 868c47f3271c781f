package se.lagesbild.intake.waiting;

/** In which order what waits is shown; what is alike stands in the order it came. */
public enum WaitingOrder {
    /** What is trusted first, and of that what is due first. */
    URGENT,
    OLDEST,
    NEWEST,
    CATEGORY,
    DISTRICT
}
