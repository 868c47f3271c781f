package se.lagesbild.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A cause as the municipality has it. */
@Entity
@Table(name = "cause")
class CauseRow {
    @Id
    private String code;

    private boolean good;

    @Column(name = "list_order")
    private int listOrder;

    private boolean active;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CauseRow() {}

    Cause asCause() {
        return new Cause(code, good);
    }
}
