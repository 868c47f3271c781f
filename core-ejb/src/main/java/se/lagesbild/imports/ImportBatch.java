package se.lagesbild.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in. Staged when a coordinator uploads it, committed once, or discarded when the coordinator
 * uploads another instead.
 */
@Entity
@Table(name = "import_batch")
class ImportBatch {
    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "staged_by")
    private String stagedBy;

    @Column(name = "staged_at")
    private Instant stagedAt;

    @Column(name = "committed_at")
    private @Nullable Instant committedAt;

    @Embedded
    private Counts counts;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ImportBatch() {}

    ImportBatch(String fileName, String stagedBy, Instant stagedAt) {
        this.fileName = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
        this.state = ImportState.STAGED;
        this.stagedBy = stagedBy;
        this.stagedAt = stagedAt;
        this.counts = new Counts(0, 0, 0, 0, 0);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    boolean isOpen() {
        return state == ImportState.STAGED;
    }

    void previewed(Counts expected) {
        this.counts = expected;
    }

    void commit(Instant now, Counts done) {
        if (!isOpen()) {
            throw ImportRefused.closed(id(), state);
        }
        this.state = ImportState.COMMITTED;
        this.committedAt = now;
        this.counts = done;
    }

    void mustBeOpen() {
        if (!isOpen()) {
            throw ImportRefused.closed(id(), state);
        }
    }

    BatchLine asLine() {
        return new BatchLine(id(), fileName, state, stagedBy, stagedAt, committedAt, counts);
    }
}
