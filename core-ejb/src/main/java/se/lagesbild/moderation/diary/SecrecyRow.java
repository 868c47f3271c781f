package se.lagesbild.moderation.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Paragraph;
import se.lagesbild.shared.Trace;

/** A secrecy marking as it is kept. */
@Entity
@Table(name = "secrecy_mark")
class SecrecyRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID trace;

    @Enumerated(EnumType.STRING)
    @Column(name = "marked_field")
    private Field field;

    @Enumerated(EnumType.STRING)
    private Paragraph paragraph;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SecrecyRow() {}

    SecrecyRow(Trace trace, SecrecyMark mark) {
        this.trace = trace.uuid();
        this.field = mark.field();
        this.paragraph = mark.paragraph();
    }

    SecrecyMark asMark() {
        return new SecrecyMark(field, paragraph);
    }
}
