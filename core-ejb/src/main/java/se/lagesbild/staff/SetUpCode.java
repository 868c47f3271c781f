package se.lagesbild.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The code that was written to the log at the first start, hashed. */
@Entity
@Table(name = "set_up_code")
class SetUpCode {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "code_hash")
    private String hash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SetUpCode() {}

    SetUpCode(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
