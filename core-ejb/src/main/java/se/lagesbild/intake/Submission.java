package se.lagesbild.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.goals.Goals;
import se.lagesbild.intake.refusal.DecidedMeanwhile;
import se.lagesbild.intake.refusal.LetterboxClosed;
import se.lagesbild.intake.refusal.TooLateToUndo;
import se.lagesbild.shared.Trace;

/**
 * What a resident sent, as sent. It waits until a moderator decides, keeps what came of it, and goes when retention
 * takes it. Its words lie sealed; the hour it came is kept, never the minute, since a minute can point at a person.
 */
@Entity
@Table(name = "submission")
class Submission {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private UUID trace;

    @Embedded
    private Proof proof;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Trust trust;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String district;

    @Embedded
    private Content content;

    @Column(insertable = false, updatable = false) // the database tells it from the status
    private boolean waiting;

    /** From which day the terms of retention are counted; null while nothing is decided. */
    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "original_erased")
    private boolean originalErased;

    /** Last day of its service goal, counted from 1970: a number means the same in every zone and database. */
    @Column(name = "due_day")
    private int dueDay = (int) Goals.NEVER.toEpochDay();

    @Column(name = "sender_letters")
    private int senderLetters;

    @Embedded
    private Dialogue dialogue;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Submission() {}

    Submission(Trace trace, Proof proof, Content content, String district, Trust trust, Instant now) {
        this.trace = trace.uuid();
        this.proof = proof;
        this.status = Status.RECEIVED;
        this.trust = trust;
        this.receivedAt = now.truncatedTo(ChronoUnit.HOURS);
        this.district = district;
        this.content = content;
        this.dialogue = Dialogue.begins();
    }

    void isDue(LocalDate day) {
        dueDay = (int) day.toEpochDay();
    }

    void become(Status next, long seenVersion) {
        if (version != seenVersion || !status.mayBecome(next)) {
            throw new DecidedMeanwhile();
        }
        status = next;
        dialogue.ended(false);
    }

    /** Asks the sender: from today the days to an answer are counted. */
    void ask(long seenVersion, LocalDate today) {
        become(Status.QUESTION, seenVersion);
        dialogue.asked(today);
    }

    /** Rejects it because no answer came. */
    void giveUp(long seenVersion) {
        if (status != Status.QUESTION) {
            throw new DecidedMeanwhile();
        }
        become(Status.REJECTED, seenVersion);
        dialogue.ended(true);
    }

    Dialogue dialogue() {
        return dialogue;
    }

    /** What the sender is told: a decision that can still be undone is none yet. */
    Status told(Instant now) {
        return status.mayBeUndone() && dialogue.isHeld(now) ? Status.IN_REVIEW : status;
    }

    /** Takes the decision back, as if it had not been made. */
    void reopen(Instant now) {
        if (!status.mayBeUndone() || !dialogue.isHeld(now)) {
            throw new TooLateToUndo();
        }
        openAgain();
    }

    /** From this day the terms of retention are counted, unless it is still open. */
    void close(LocalDate today) {
        closedOn = status.isOpen() ? null : today;
    }

    /**
     * The sender wrote again. A moderator who has this open must look anew, since the version changes.
     *
     * @return true when that opened what had been closed for want of an answer
     */
    boolean hear() {
        var late = dialogue.isUnanswered();
        if (!status.isOpen() && !late) {
            throw new LetterboxClosed();
        }
        senderLetters++;
        if (late) {
            openAgain();
        } else if (status == Status.QUESTION) {
            status = Status.IN_REVIEW;
        }
        return late;
    }

    /** A rejection that the sender has been told of, and has not asked to have reconsidered before. */
    boolean mayBeAppealed(Instant now) {
        return status == Status.REJECTED && !dialogue.isHeld(now) && !dialogue.isUnanswered() && !dialogue.isAppealed();
    }

    /** The sender asks for a rejection to be reconsidered. */
    void appeal(Instant now, LocalDate today) {
        if (!mayBeAppealed(now)) {
            throw new LetterboxClosed();
        }
        senderLetters++;
        dialogue.appealed(today);
        openAgain();
    }

    /** A moderator takes up again what was decided and told. */
    void takeUp(long seenVersion, Instant now) {
        if (version != seenVersion || !status.mayBeUndone() || dialogue.isHeld(now)) {
            throw new DecidedMeanwhile();
        }
        openAgain();
    }

    private void openAgain() {
        status = Status.IN_REVIEW;
        closedOn = null;
        dialogue.begunAgain();
    }

    /** The sender takes it back; false when that was done before. */
    boolean withdraw() {
        if (status == Status.WITHDRAWN) {
            return false;
        }
        if (!status.mayBeWithdrawn()) {
            throw new LetterboxClosed();
        }
        status = Status.WITHDRAWN;
        return true;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    /** Whether what was sent, as sent, is gone by a rule of retention. */
    boolean isOriginalErased() {
        return originalErased;
    }

    int senderLetters() {
        return senderLetters;
    }

    Trace trace() {
        return new Trace(trace);
    }

    long version() {
        return version;
    }

    Proof proof() {
        return proof;
    }

    Status status() {
        return status;
    }

    Trust trust() {
        return trust;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String district() {
        return district;
    }

    Content content() {
        return content;
    }
}
