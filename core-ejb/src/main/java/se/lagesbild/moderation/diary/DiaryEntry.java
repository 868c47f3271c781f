package se.lagesbild.moderation.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** A number that was given, once and for all: when what it stands for is erased, the number stays and points at nothing. */
@Entity
@Table(name = "diary_entry")
class DiaryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "diary_number")
    private String number;

    private @Nullable UUID trace;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DiaryEntry() {}

    DiaryEntry(String number, Trace trace, String by, Instant now) {
        this.number = number;
        this.trace = trace.uuid();
        this.registeredBy = by;
        this.registeredAt = now;
    }

    DiaryLine asLine() {
        return new DiaryLine(number, registeredAt, registeredBy, trace);
    }
}
