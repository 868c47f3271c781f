package se.lagesbild.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/**
 * A letter that a room wrote in its own transaction. It is tried again, with longer and longer waits, until it is
 * delivered or a week has gone; then it stays, as undelivered, for staff to see. It holds no address and no words that
 * people wrote, only which of our letters goes to whom.
 */
@Entity
@Table(name = "delivery")
class Delivery {
    private static final Duration KEPT_TRYING = Duration.ofDays(7);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LONGEST_WAIT_DOUBLINGS = 8;

    enum State {
        WAITING,
        DELIVERED,
        UNDELIVERED,
        ADDRESS_GONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID recipient;
    private String letter;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Delivery() {}

    Delivery(Trace recipient, String letter, Instant now) {
        this.recipient = recipient.uuid();
        this.letter = letter;
        this.state = State.WAITING;
        // The hour, as with what it tells of: the minute could point at a person.
        this.writtenAt = now.truncatedTo(ChronoUnit.HOURS);
        this.dueAt = writtenAt;
    }

    Delivery(Trace recipient, String letter, Instant now, Instant notBefore) {
        this(recipient, letter, now);
        this.dueAt = notBefore;
    }

    Trace recipient() {
        return new Trace(recipient);
    }

    String letter() {
        return letter;
    }

    State state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    void delivered() {
        state = State.DELIVERED;
    }

    void addressGone() {
        state = State.ADDRESS_GONE;
    }

    void failed(Instant now) {
        attempts++;
        if (Duration.between(writtenAt, now).compareTo(KEPT_TRYING) >= 0) {
            state = State.UNDELIVERED;
        } else {
            dueAt = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts, LONGEST_WAIT_DOUBLINGS)));
        }
    }
}
