package se.lagesbild.shared.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A planned piece of work that was done: every node may wake for it, and this row lets one of them do it. */
@Entity
@Table(name = "job_run")
class JobRun {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String job;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "ran_at")
    private Instant ranAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected JobRun() {}

    JobRun(String job, Instant plannedAt, Instant now) {
        this.job = job;
        this.plannedAt = plannedAt;
        ranAt = now;
    }
}
