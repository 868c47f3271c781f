package se.lagesbild.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is locked while something is erased, or held back from it. */
@Entity
@Table(name = "retention_turn")
class Turn {
    static final int ONLY = 1;

    @Id
    private int id;

    protected Turn() {}
}
