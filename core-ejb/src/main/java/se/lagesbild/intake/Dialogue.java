package se.lagesbild.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose turn it is with the sender, since which day, and from when a decision is told. */
@Embeddable
class Dialogue {
    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    @Column(name = "reminded_on")
    private @Nullable LocalDate remindedOn;

    /** From when the sender may know the decision; null where nothing is held back. */
    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    /** Closed because no answer came: an answer opens it again. */
    private boolean unanswered;

    /** The sender has asked for a rejection to be reconsidered, which may be done once. */
    @Column(name = "appealed_on")
    private @Nullable LocalDate appealedOn;

    protected Dialogue() {}

    static Dialogue begins() {
        return new Dialogue();
    }

    void asked(LocalDate today) {
        askedOn = today;
        remindedOn = null;
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }

    void ended(boolean withoutAnswer) {
        unanswered = withoutAnswer;
    }

    /** What was decided is taken back: there is nothing to tell. */
    void begunAgain() {
        toldAt = null;
        unanswered = false;
    }

    /** Keeps the decision in the house until then. */
    void holdUntil(Instant when) {
        toldAt = when;
    }

    boolean isHeld(Instant now) {
        return toldAt != null && now.isBefore(toldAt);
    }

    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    boolean isUnanswered() {
        return unanswered;
    }

    void appealed(LocalDate today) {
        appealedOn = today;
    }

    boolean isAppealed() {
        return appealedOn != null;
    }
}
