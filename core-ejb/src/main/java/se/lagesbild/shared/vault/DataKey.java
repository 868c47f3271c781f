package se.lagesbild.shared.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.lagesbild.shared.Trace;

/** The key that all words and photos of one submission are sealed with; itself sealed by the keys file. */
@Entity
@Table(name = "data_key")
class DataKey {
    @Id
    private UUID trace;

    @Column(name = "sealed_by")
    private String sealedBy;

    private byte[] sealed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DataKey() {}

    DataKey(Trace trace, String sealedBy, byte[] sealed) {
        this.trace = trace.uuid();
        this.sealedBy = sealedBy;
        this.sealed = sealed;
    }

    String sealedBy() {
        return sealedBy;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
