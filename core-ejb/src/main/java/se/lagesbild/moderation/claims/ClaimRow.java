package se.lagesbild.moderation.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.lagesbild.shared.Trace;

/** That somebody has a submission open. It counts for ten minutes; then whoever opens the submission has it. */
@Entity
@Table(name = "submission_claim")
class ClaimRow {
    static final Duration COUNTS = Duration.ofMinutes(10);

    @Id
    private UUID trace;

    @Version
    @Column(name = "row_version")
    private long version;

    private String holder;

    @Column(name = "opened_at")
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ClaimRow() {}

    ClaimRow(Trace trace, String holder, Instant now) {
        this.trace = trace.uuid();
        this.holder = holder;
        this.openedAt = now;
    }

    boolean counts(Instant now) {
        return now.isBefore(openedAt.plus(COUNTS));
    }

    boolean isFreeFor(String who, Instant now) {
        return holder.equals(who) || !counts(now);
    }

    /** It is somebody else's from now on, or the same one's anew. */
    void pass(String who, Instant now) {
        holder = who;
        openedAt = now;
    }

    Trace trace() {
        return new Trace(trace);
    }

    String holder() {
        return holder;
    }

    Instant openedAt() {
        return openedAt;
    }
}
