package se.lagesbild.moderation;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.moderation.workload.Decided;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Trace;

/** How a submission was decided, by whom and why; for an accepted one also the masked text, sealed. */
@Entity
@Table(name = "verdict")
class Verdict {
    /** Longer than this, it lay open over a pause. */
    private static final int LONGEST_HANDLING = 3600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID trace;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "reject_reason")
    private @Nullable RejectReason rejectReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "forwarded_to")
    private @Nullable Receiver forwardedTo;

    @Column(name = "observation_id")
    private @Nullable Long observation;

    @Column(name = "masked_text")
    private byte @Nullable [] maskedText;

    /** When it was taken back; who did so stands on record. */
    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    /** From when the moderator opened it until it was decided; null when it was decided among many. */
    @Column(name = "handled_seconds")
    private @Nullable Integer handledSeconds;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Verdict() {}

    private Verdict(Trace trace, String decidedBy, Instant decidedAt) {
        this.trace = trace.uuid();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    static Verdict accepted(Trace trace, String by, Instant at, long observation, byte @Nullable [] sealedText) {
        var verdict = new Verdict(trace, by, at);
        verdict.observation = observation;
        verdict.maskedText = sealedText;
        return verdict;
    }

    static Verdict rejected(Trace trace, String by, Instant at, RejectReason reason) {
        var verdict = new Verdict(trace, by, at);
        verdict.rejectReason = reason;
        return verdict;
    }

    static Verdict forwarded(Trace trace, String by, Instant at, Receiver to, byte[] sealedText) {
        var verdict = new Verdict(trace, by, at);
        verdict.forwardedTo = to;
        verdict.maskedText = sealedText.clone();
        return verdict;
    }

    Verdict openedAt(Optional<Instant> opened) {
        handledSeconds = opened.map(at -> (int) Duration.between(at, decidedAt).toSeconds())
                .filter(seconds -> seconds >= 0 && seconds <= LONGEST_HANDLING)
                .orElse(null);
        return this;
    }

    Decided asDecided(String category, String district, Instant received) {
        var waited = Duration.between(received, decidedAt).truncatedTo(ChronoUnit.HOURS);
        return new Decided(
                decidedBy,
                LocalDate.ofInstant(decidedAt, Clocks.SWEDEN),
                waited.isNegative() ? Duration.ZERO : waited,
                handledSeconds,
                rejectReason == null && forwardedTo == null,
                category,
                district);
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    PastVerdict asPast() {
        return new PastVerdict(decidedBy, decidedAt, rejectReason, forwardedTo, undoneAt == null);
    }

    Trace trace() {
        return new Trace(trace);
    }

    @Nullable
    Long observation() {
        return observation;
    }

    @Nullable
    RejectReason rejectReason() {
        return rejectReason;
    }

    byte @Nullable [] maskedText() {
        return maskedText;
    }
}
