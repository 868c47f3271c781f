package se.lagesbild.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One act on record, chained to the one before it. The entry's own characters are hashed, never a rebuilt object. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @Column(name = "sequence_number")
    private long sequence;

    private String entry;
    private byte[] hash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AuditEntry() {}

    AuditEntry(long sequence, String entry, byte[] hash) {
        this.sequence = sequence;
        this.entry = entry;
        this.hash = hash.clone();
    }

    long sequence() {
        return sequence;
    }

    String entry() {
        return entry;
    }

    byte[] hash() {
        return hash.clone();
    }
}
