package se.lagesbild.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** How far the chain had come on a day, signed with a key that is not in the database. */
@Entity
@Table(name = "audit_checkpoint")
class Checkpoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** By this name the outbox asks where it goes. */
    private UUID trace;

    @Column(name = "sequence_number")
    private long sequence;

    private byte[] hash;

    @Column(name = "signed_by")
    private String signedBy;

    private byte[] signature;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Checkpoint() {}

    Checkpoint(Seal seal, Instant now) {
        this.trace = UUID.randomUUID();
        this.sequence = seal.sequence();
        this.hash = seal.hash();
        this.signedBy = seal.key();
        this.signature = seal.signature();
        this.madeAt = now;
    }

    Trace trace() {
        return new Trace(trace);
    }

    Seal seal() {
        return new Seal(sequence, hash.clone(), signedBy, signature.clone());
    }

    Instant madeAt() {
        return madeAt;
    }
}
