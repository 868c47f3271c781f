package se.lagesbild.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose turn it is with the sender, and since which day. */
@Embeddable
class Dialogue {
    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    @Column(name = "reminded_on")
    private @Nullable LocalDate remindedOn;

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
