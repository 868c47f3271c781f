package se.lagesbild.imports;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.imports.police.PoliceEvent;
import se.lagesbild.imports.police.PoliceRow;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.GeoPoint;

/** One row of a staged file, as understood: no summary and no address of it. Judged at the preview, and again at the import. */
@Entity
@Table(name = "import_row")
class StagedRow {
    @EmbeddedId
    private RowKey key;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String field;
    private String reason;
    private String municipality;

    @Column(name = "police_type")
    private String type;

    @Column(name = "source_id")
    private @Nullable Long source;

    private @Nullable String category;

    @Column(name = "begins_at")
    private @Nullable Instant begins;

    @Column(name = "ends_at")
    private @Nullable Instant ends;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_precision")
    private @Nullable TimePrecision timePrecision;

    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_precision")
    private @Nullable PlacePrecision placePrecision;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected StagedRow() {}

    StagedRow(long batch, PoliceRow row) {
        this.key = new RowKey(batch, row.number());
        this.verdict = Verdict.REJECTED;
        this.field = row.field();
        this.reason = row.reason();
        this.municipality = row.municipality();
        this.type = row.type();
        var event = row.event();
        if (event != null) {
            this.source = event.source();
            this.category = event.category();
            this.begins = event.from();
            this.ends = event.to();
            this.timePrecision = event.timePrecision();
            this.latitude = event.point().latitude();
            this.longitude = event.point().longitude();
            this.placePrecision = event.placePrecision();
        }
    }

    /** The event in this row; empty when the row could not be read. */
    Optional<PoliceEvent> event() {
        if (source == null
                || category == null
                || begins == null
                || ends == null
                || timePrecision == null
                || latitude == null
                || longitude == null
                || placePrecision == null) {
            return Optional.empty();
        }
        return Optional.of(new PoliceEvent(
                source,
                type,
                category,
                begins,
                ends,
                timePrecision,
                municipality,
                new GeoPoint(latitude, longitude),
                placePrecision));
    }

    Verdict judge(KnownFacts known) {
        event().ifPresent(event -> {
            verdict = known.judge(event);
            if (verdict == Verdict.REJECTED) {
                field = "";
                reason = KnownFacts.PUBLISHED_AGAIN;
            }
        });
        return verdict;
    }

    Verdict leaveOutside() {
        verdict = Verdict.OUTSIDE;
        return verdict;
    }

    boolean isOutside(Set<String> chosen) {
        return isOutside(municipality, chosen);
    }

    /** A row that names no municipality is nobody's, and is shown to everybody. */
    static boolean isOutside(String municipality, Set<String> chosen) {
        return !municipality.isEmpty() && !chosen.contains(municipality);
    }

    Preview.Line asLine(Verdict shown) {
        return new Preview.Line(
                key.line(),
                shown,
                type,
                category == null ? "" : category,
                begins,
                ends,
                municipality,
                placePrecision,
                field,
                reason);
    }

    int line() {
        return key.line();
    }
}
