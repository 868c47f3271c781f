package se.lagesbild.moderation.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.disclosure.DisclosureLine.State;
import se.lagesbild.shared.Trace;

/**
 * A submission that somebody asked to see. Who asked is not kept, since nobody may ask that. What is given out can be the
 * original's own words, and so it lies sealed with the original's key and goes with it.
 */
@Entity
@Table(name = "disclosure")
class DisclosureRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private UUID trace;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte @Nullable [] content;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private byte @Nullable [] reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private byte @Nullable [] pdf;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DisclosureRow() {}

    DisclosureRow(Trace trace, byte[] sealedContent, String by, Instant now) {
        this.trace = trace.uuid();
        this.state = State.PROPOSED;
        this.content = sealedContent.clone();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** Two persons stand behind a disclosure. */
    void mustAwait(String decider) {
        if (state != State.PROPOSED) {
            throw new DisclosureRefused("disclosure.decided-already");
        }
        if (proposedBy.equals(decider)) {
            throw new DisclosureRefused("disclosure.own-proposal");
        }
    }

    void sendBack(byte[] sealedReason, String by, Instant now) {
        end(State.RETURNED, sealedReason, by, now);
    }

    void decide(Outcome how, byte[] sealedReason, byte[] sealedPdf, String by, Instant now) {
        end(State.DECIDED, sealedReason, by, now);
        outcome = how;
        pdf = sealedPdf.clone();
    }

    private void end(State next, byte[] sealedReason, String by, Instant now) {
        mustAwait(by);
        state = next;
        reason = sealedReason.clone();
        decidedBy = by;
        decidedAt = now;
    }

    DisclosureLine asLine() {
        return new DisclosureLine(
                id(), trace, state, proposedBy, proposedAt, outcome, decidedBy, decidedAt, content != null);
    }

    long id() {
        return id == null ? 0 : id;
    }

    Trace trace() {
        return new Trace(trace);
    }

    byte @Nullable [] content() {
        return content == null ? null : content.clone();
    }

    byte @Nullable [] reason() {
        return reason == null ? null : reason.clone();
    }

    byte @Nullable [] pdf() {
        return pdf == null ? null : pdf.clone();
    }
}
