package se.lagesbild.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/**
 * One version of an accepted fact. Born when staff accept a submission or import a file; a correction or a withdrawal is
 * a new version beside it, so that closed weeks keep the numbers they were decided on. Never updated, never deleted.
 */
@Entity
@Table(name = "observation")
class Observation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long version;

    @Column(name = "observation_id")
    private long id;

    private int revision;

    @Column(name = "change_number")
    private long change;

    @Column(name = "event_id")
    private long event;

    private boolean withdrawn;
    private String category;

    @Column(name = "begins_at")
    private Instant begins;

    @Column(name = "ends_at")
    private Instant ends;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_precision")
    private TimePrecision timePrecision;

    private double easting;
    private double northing;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_precision")
    private PlacePrecision placePrecision;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String organisation;
    private int seriousness;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private @Nullable UUID trace;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Observation() {}

    private Observation(
            long id, int revision, long change, long event, boolean withdrawn, NewObservation told, Instant now) {
        this.id = id;
        this.revision = revision;
        this.change = change;
        this.event = event;
        this.withdrawn = withdrawn;
        this.category = told.category();
        this.begins = told.from();
        this.ends = told.to();
        this.timePrecision = told.timePrecision();
        this.easting = told.place().easting();
        this.northing = told.place().northing();
        this.placePrecision = told.placePrecision();
        this.source = told.source();
        this.organisation = told.organisation();
        this.seriousness = told.seriousness();
        this.recordedAt = now;
        var from = told.trace();
        this.trace = from == null ? null : from.uuid();
    }

    static Observation first(long id, long change, NewObservation told, Instant now) {
        return new Observation(id, 1, change, id, false, told, now);
    }

    /** The first version of what tells of an event that is known already. */
    static Observation another(long id, long change, long event, NewObservation told, Instant now) {
        return new Observation(id, 1, change, event, false, told, now);
    }

    /** The version that says: this is an event of its own. */
    Observation alone(long change, Instant now) {
        return new Observation(id, revision + 1, change, id, false, told(), now);
    }

    /** The version that says: this no longer holds. */
    Observation withdrawn(long change, Instant now) {
        return new Observation(id, revision + 1, change, event, true, told(), now);
    }

    /** The version that corrects this one. */
    Observation revised(long change, NewObservation told, Instant now) {
        return new Observation(id, revision + 1, change, event, false, told, now);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    long event() {
        return event;
    }

    Observed asObserved() {
        return new Observed(
                id,
                revision,
                change,
                event,
                withdrawn,
                category,
                begins,
                ends,
                timePrecision,
                new Sweref99(easting, northing),
                placePrecision,
                source,
                organisation,
                seriousness,
                recordedAt,
                trace == null ? null : new Trace(trace));
    }

    private NewObservation told() {
        var now = asObserved();
        return new NewObservation(
                category,
                begins,
                ends,
                timePrecision,
                now.place(),
                placePrecision,
                source,
                organisation,
                seriousness,
                now.trace());
    }
}
