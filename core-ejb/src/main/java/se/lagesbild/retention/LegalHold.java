package se.lagesbild.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.lagesbild.shared.Trace;

/** A thing that must not be erased while this stands, and why. */
@Entity
@Table(name = "legal_hold")
class LegalHold {
    static final int MOST = 500;
    static final int LONGEST_REASON = 500;

    @Id
    private UUID trace;

    private String reason;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected LegalHold() {}

    LegalHold(Trace thing, String reason, String by, Instant now) {
        this.trace = thing.uuid();
        this.reason = reason;
        this.heldBy = by;
        this.heldAt = now;
    }

    HoldLine asLine() {
        return new HoldLine(new Trace(trace), reason, heldBy, heldAt);
    }
}
