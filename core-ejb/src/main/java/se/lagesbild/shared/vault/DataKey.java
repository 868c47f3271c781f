package se.lagesbild.shared.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key that a part of one submission is sealed with; itself sealed by the keys file and a slip. */
@Entity
@Table(name = "data_key")
class DataKey {
    @Id
    private UUID trace;

    @Column(name = "sealed_by")
    private String sealedBy;

    private byte[] sealed;

    /** Its half outside the database; null for what was sealed before there were slips. */
    private @Nullable UUID slip;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DataKey() {}

    DataKey(UUID name, String sealedBy, byte[] sealed, UUID slip) {
        this.trace = name;
        this.sealedBy = sealedBy;
        this.sealed = sealed;
        this.slip = slip;
    }

    UUID name() {
        return trace;
    }

    String sealedBy() {
        return sealedBy;
    }

    @Nullable
    UUID slip() {
        return slip;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
