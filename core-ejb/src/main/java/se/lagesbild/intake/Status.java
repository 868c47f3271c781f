package se.lagesbild.intake;

/** Where a submission stands, as the sender reads it; the legal moves stand here and nowhere else. */
public enum Status {
    RECEIVED,
    IN_REVIEW,
    QUESTION,
    ACCEPTED,
    REJECTED,
    MERGED,
    FORWARDED,
    WITHDRAWN;

    boolean mayBecome(Status next) {
        return switch (this) {
            case RECEIVED, IN_REVIEW, QUESTION -> next != RECEIVED && next != this;
            case ACCEPTED, REJECTED, MERGED, FORWARDED, WITHDRAWN -> false;
        };
    }
}
