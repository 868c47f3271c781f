package se.lagesbild.intake.waiting;

/** What stands out about a submission that waits. */
public enum Flag {
    /** The sender has asked for a rejection to be reconsidered. */
    AGAIN,
    /** The finder saw what seems to be personal data of another kind than a name, which is only a hint. */
    PERSONAL,
    PHOTO,
    /** The sender has written after the submission itself. */
    ANSWER,
    /** A question is out. */
    ASKED,
    WALK,
    /** Something else has been told of about the same, near it and not long ago. */
    SIMILAR,
    /** There is no point on the map. */
    WORDS_ONLY
}
