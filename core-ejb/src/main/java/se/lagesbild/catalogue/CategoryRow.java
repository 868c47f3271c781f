package se.lagesbild.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A category as the municipality has it. */
@Entity
@Table(name = "category")
class CategoryRow {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "list_order")
    private int listOrder;

    private boolean active;

    @Enumerated(EnumType.STRING)
    private @Nullable Stopper stopper;

    private @Nullable String elsewhere;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CategoryRow() {}

    Category asCategory() {
        return new Category(code, kind, stopper, elsewhere == null ? "" : elsewhere);
    }
}
