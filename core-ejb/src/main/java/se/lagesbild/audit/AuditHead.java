package se.lagesbild.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain; appending locks it, so that the chain is one line however many nodes write. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "last_hash")
    private byte[] lastHash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AuditHead() {}

    AuditEntry append(String entry) {
        lastHash = Chain.link(lastHash, entry);
        lastSequence++;
        return new AuditEntry(lastSequence, entry, lastHash);
    }

    long lastSequence() {
        return lastSequence;
    }

    byte[] lastHash() {
        return lastHash.clone();
    }
}
