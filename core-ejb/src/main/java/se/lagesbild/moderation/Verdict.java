package se.lagesbild.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.shared.Trace;

/** How a submission was decided, by whom and why; for an accepted one also the masked text, sealed. */
@Entity
@Table(name = "verdict")
class Verdict {
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

    @Column(name = "observation_id")
    private @Nullable Long observation;

    @Column(name = "masked_text")
    private byte @Nullable [] maskedText;

    /** When it was taken back; who did so stands on record. */
    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

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

    void undo(Instant now) {
        undoneAt = now;
    }

    PastVerdict asPast() {
        return new PastVerdict(decidedBy, decidedAt, rejectReason, undoneAt == null);
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
