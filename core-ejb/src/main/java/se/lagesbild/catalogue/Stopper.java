package se.lagesbild.catalogue;

/** Where somebody should turn first; it is said, and never keeps anyone from telling anonymously. */
public enum Stopper {
    /** Acute danger: 112. */
    EMERGENCY,
    /** A crime: the police, 114 14. */
    POLICE,
    /** Another service mends it, such as a broken lamp. */
    ELSEWHERE
}
