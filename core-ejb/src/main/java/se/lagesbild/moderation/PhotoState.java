package se.lagesbild.moderation;

/** How far the work on a photo has come. */
public enum PhotoState {
    UNTOUCHED,
    MASKED,
    /** A moderator has said that nobody can be seen. */
    VOUCHED
}
