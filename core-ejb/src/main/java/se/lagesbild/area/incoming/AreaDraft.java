package se.lagesbild.area.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that somebody looks at before it is put in force; gone when it is, when it is let go, or when another is looked at. */
@Entity
@Table(name = "area_draft")
class AreaDraft {
    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private DivisionKind division;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "staged_by")
    private String stagedBy;

    @Column(name = "staged_at")
    private Instant stagedAt;

    private byte[] content;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AreaDraft() {}

    AreaDraft(DivisionKind division, String fileName, String stagedBy, Instant stagedAt, byte[] content) {
        this.division = division;
        this.fileName = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
        this.stagedBy = stagedBy;
        this.stagedAt = stagedAt;
        this.content = content.clone();
    }

    DivisionKind division() {
        return division;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }
}
