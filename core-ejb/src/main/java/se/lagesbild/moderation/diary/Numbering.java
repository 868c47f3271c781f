package se.lagesbild.moderation.diary;

/** Where diary numbers come from. */
public enum Numbering {
    /** Nothing is given a number: the register of submissions is the diary. */
    OFF,
    /** The house counts, anew each year. */
    SERIES,
    /** The municipality's own diary gives them, and a moderator writes them in. */
    OUTSIDE
}
