package se.lagesbild.moderation.receiver;

/** The legal grounds on which a submission may be sent on; the words of each are to be reviewed by the municipality's lawyer. */
public enum Ground {
    /** Nothing in the masked text is secret, and authorities help each other with what they know. */
    NOT_SECRET,
    CRIME_SUSPECTED,
    /** Somebody is in danger that cannot be turned aside in another way. */
    NECESSITY,
    CHILD_AT_RISK,
    /** Within the municipality: whoever asked the wrong office is helped to the right one. */
    DUTY_TO_GUIDE,
    COOPERATION,
    /** To tell weighs heavier, plainly, than the interest that secrecy protects. */
    GENERAL_CLAUSE
}
