package se.lagesbild.audit.incident;

import jakarta.persistence.Column;
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
import se.lagesbild.shared.Trace;

/** Personal data that got out, got lost or was changed: when that was discovered and what was done (GDPR articles 33, 34). */
@Entity
@Table(name = "incident")
class Incident {
    /** From the discovery until the authority must have been told. */
    static final Duration TERM = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    private UUID trace;
    private byte[] words;
    private byte @Nullable [] assessment;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    @Column(name = "notified_at")
    private @Nullable Instant notifiedAt;

    @Column(name = "informed_at")
    private @Nullable Instant informedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Incident() {}

    Incident(Trace trace, byte[] sealedWords, String by, Instant discoveredAt) {
        this.trace = trace.uuid();
        this.words = sealedWords;
        this.writtenBy = by;
        this.discoveredAt = discoveredAt;
    }

    /** The authority has been told. */
    void notified(Instant now) {
        mustBeOpen();
        notifiedAt = notifiedAt == null ? now : notifiedAt;
    }

    /** Those whose data it is have been told. */
    void informed(Instant now) {
        mustBeOpen();
        informedAt = informedAt == null ? now : informedAt;
    }

    /** All is done; why the authority was told or not stands in the assessment. */
    void close(byte[] sealedAssessment, Instant now) {
        mustBeOpen();
        assessment = sealedAssessment;
        closedAt = now;
    }

    private void mustBeOpen() {
        if (closedAt != null) {
            throw new IncidentRefused("incident.closed");
        }
    }

    IncidentLine asLine(String openedWords, String openedAssessment, Instant now) {
        var stops = notifiedAt != null ? notifiedAt : closedAt != null ? closedAt : now;
        var left = Duration.between(stops, discoveredAt.plus(TERM));
        return new IncidentLine(
                id == null ? 0 : id,
                openedWords,
                openedAssessment,
                writtenBy,
                discoveredAt,
                notifiedAt,
                informedAt,
                closedAt,
                left);
    }

    Trace trace() {
        return new Trace(trace);
    }

    byte[] words() {
        return words;
    }

    byte @Nullable [] assessment() {
        return assessment;
    }
}
