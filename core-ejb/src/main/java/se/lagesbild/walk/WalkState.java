package se.lagesbild.walk;

/** Where a walk stands on a day. */
public enum WalkState {
    PLANNED,
    OPEN,
    /** The period is over; phones that were offline and papers still come in, and no figure is shown yet. */
    COUNTING,
    /** Nothing more comes in, so the figures stand still and can be shown. */
    CLOSED;

    boolean takesAnswers() {
        return this == OPEN || this == COUNTING;
    }
}
