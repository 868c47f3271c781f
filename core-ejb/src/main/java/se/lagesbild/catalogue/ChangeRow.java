package se.lagesbild.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.settings.Change;

/** One field that somebody changed, as it was and as it became. */
@Entity
@Table(name = "catalogue_change")
class ChangeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String thing;
    private String field;

    @Column(name = "old_words")
    private String before;

    @Column(name = "new_words")
    private String after;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ChangeRow() {}

    ChangeRow(String thing, Change change, String by, Instant at) {
        this.thing = thing;
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
        this.by = by;
        this.at = at;
    }

    ChangeLine asLine() {
        return new ChangeLine(at, by, thing, new Change(field, before, after));
    }
}
