package se.lagesbild.imports.field;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;

/** Something that a reporter saw, or that there was nothing to see, and what became of it in the log of observations. */
@Entity
@Table(name = "field_report")
class FieldReport {
    /** As long as a mistake can be taken back. */
    static final Duration REGRET = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private UUID draft;
    private String account;
    private String organisation;
    private @Nullable String category;
    private int seriousness;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Embedded
    private GeoPoint place;

    private String district;

    /** Its number in the log; null where there was nothing. */
    private @Nullable Long observation;

    @Column(name = "taken_back")
    private boolean takenBack;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected FieldReport() {}

    FieldReport(
            NewFieldReport seen,
            String account,
            String organisation,
            String district,
            @Nullable Long observation,
            Instant now) {
        this.draft = seen.draft();
        this.account = account;
        this.organisation = organisation;
        this.category = seen.category();
        this.seriousness = seen.category() == null ? 0 : seen.seriousness();
        this.seenAt = seen.at();
        this.toldAt = now;
        this.place = seen.place();
        this.district = district;
        this.observation = observation;
    }

    /**
     * It was a mistake.
     *
     * @return the fact that no longer holds; null where there was none, or it was taken back before
     */
    @Nullable
    Long takeBack(String by, Instant now) {
        if (!account.equals(by)) {
            throw new FieldRefused("field.not-yours");
        }
        if (now.isAfter(toldAt.plus(REGRET))) {
            throw new FieldRefused("field.too-late");
        }
        var fact = takenBack ? null : observation;
        takenBack = true;
        return fact;
    }

    long id() {
        return id == null ? 0 : id;
    }

    FieldLine asLine() {
        return new FieldLine(id(), category, seriousness, seenAt, place, takenBack);
    }
}
