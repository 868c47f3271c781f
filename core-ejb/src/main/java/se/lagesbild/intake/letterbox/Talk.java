package se.lagesbild.intake.letterbox;

import se.lagesbild.intake.Status;

/** Whose turn it is in the letters about a submission, as the moderators' queue shows it. */
public enum Talk {
    NONE,
    ASKED,
    ANSWERED,
    ADDED;

    /**
     * Reads the turn.
     *
     * @param letters how many the sender has written
     */
    public static Talk of(Status status, int letters) {
        if (status == Status.QUESTION) {
            return ASKED;
        }
        if (letters == 0) {
            return NONE;
        }
        return status == Status.IN_REVIEW ? ANSWERED : ADDED;
    }
}
