package se.lagesbild.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that an import locks while it is carried out, so that two coordinators take turns. */
@Entity
@Table(name = "import_turn")
class ImportTurn {
    static final int ONLY = 1;

    @Id
    private int id;

    protected ImportTurn() {}
}
