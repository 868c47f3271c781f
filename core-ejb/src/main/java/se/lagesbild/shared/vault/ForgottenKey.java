package se.lagesbild.shared.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** A key that was destroyed in the database; the row goes when the journal says so, too, and the slip is gone. */
@Entity
@Table(name = "forgotten_key")
class ForgottenKey {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Part part;

    private UUID trace;
    private @Nullable UUID slip;

    @Column(name = "forgotten_at")
    private Instant forgottenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ForgottenKey() {}

    ForgottenKey(Part part, Trace trace, @Nullable UUID slip, Instant now) {
        this.part = part;
        this.trace = trace.uuid();
        this.slip = slip;
        this.forgottenAt = now;
    }

    Forgotten forJournal(Clock clock) {
        return new Forgotten(LocalDate.ofInstant(forgottenAt, clock.getZone()), part, new Trace(trace), slip);
    }
}
