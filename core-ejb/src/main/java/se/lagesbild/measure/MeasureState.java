package se.lagesbild.measure;

/** Where a measure stands. */
public enum MeasureState {
    PLANNED,
    ONGOING,
    /** Carried out, and not yet followed up. */
    DONE,
    /** Followed up: what came of it and what was learnt are written down. */
    CLOSED,
    /** It was never carried out, or broken off. */
    CANCELLED;

    /** The legal moves. */
    public boolean mayBecome(MeasureState next) {
        return switch (this) {
            case PLANNED -> next == ONGOING || next == CANCELLED;
            case ONGOING -> next == DONE || next == CLOSED || next == CANCELLED;
            case DONE -> next == CLOSED || next == ONGOING;
            case CLOSED -> next == DONE;
            case CANCELLED -> next == PLANNED;
        };
    }

    /** Somebody still has something to do with it. */
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }
}
