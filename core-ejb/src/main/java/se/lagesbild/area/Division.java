package se.lagesbild.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One revision of a way to divide the municipality. It is never changed: new borders are a new revision. */
@Entity
@Table(name = "division")
class Division {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private int revision;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "imported_at")
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Division() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Division(String code, int revision, LocalDate validFrom, Instant importedAt) {
        this.code = code;
        this.revision = revision;
        this.validFrom = validFrom;
        this.importedAt = importedAt;
    }
}
