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
            case ACCEPTED -> next == WITHDRAWN;
            // A merge is split again: what was told of is a thing of its own after all.
            case MERGED -> next == ACCEPTED || next == WITHDRAWN;
            case REJECTED, FORWARDED, WITHDRAWN -> false;
        };
    }

    /** Nothing is decided: the sender may write, and a moderator may ask and decide. */
    public boolean isOpen() {
        return this == RECEIVED || this == IN_REVIEW || this == QUESTION;
    }

    /** Decided by the house, and not by the sender: as long as nobody has been told, it can be undone. */
    boolean mayBeUndone() {
        return !isOpen() && this != WITHDRAWN;
    }

    /** There is still something that the sender can take back. */
    public boolean mayBeWithdrawn() {
        return mayBecome(WITHDRAWN);
    }
}
