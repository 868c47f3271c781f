package se.lagesbild.moderation.alarm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** Stands until one person has said that it is taken on; who and when is kept. */
@Entity
@Table(name = "alarm")
class AlarmRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID trace;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    /** As written: {@code 21:30}. */
    @Column(name = "called_at")
    private String calledAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AlarmRow() {}

    AlarmRow(Trace trace, String by, Instant now, LocalTime calledAt) {
        this.trace = trace.uuid();
        this.raisedBy = by;
        this.raisedAt = now;
        this.calledAt = calledAt.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** False when somebody was first. */
    boolean acknowledge(String by, Instant now) {
        if (acknowledgedAt != null) {
            return false;
        }
        acknowledgedBy = by;
        acknowledgedAt = now;
        return true;
    }

    Trace trace() {
        return new Trace(trace);
    }

    Alarm asAlarm() {
        return new Alarm(Objects.requireNonNull(id), trace(), raisedBy, raisedAt, LocalTime.parse(calledAt));
    }
}
