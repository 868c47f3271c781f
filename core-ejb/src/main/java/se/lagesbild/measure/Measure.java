package se.lagesbild.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.effect.Effect;
import se.lagesbild.measure.effect.FollowUp;

/** An answer to a problem: planned, carried out, and over only when it has been followed up. */
@Entity
@Table(name = "measure")
class Measure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    @Column(name = "row_version")
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "problem")
    private Problem problem;

    @Embedded
    private MeasurePlan plan;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    private Conclusion conclusion = new Conclusion();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Measure() {}

    Measure(Problem problem, MeasurePlan plan, String by, Instant now) {
        problem.mustBeOpen();
        this.problem = problem;
        this.plan = plan;
        this.state = MeasureState.PLANNED;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    void change(MeasurePlan next, long seenVersion) {
        mustBe(seenVersion);
        if (!state.isOpen()) {
            throw new MeasureRefused("measure.closed");
        }
        plan = next;
    }

    /** It begins, is done, or goes on after all. */
    void become(MeasureState next, long seenVersion) {
        mustBe(seenVersion);
        mayBecome(next);
        if (next.isOpen()) {
            problem.mustBeOpen();
            conclusion.forget();
        }
        state = next;
    }

    void cancel(String why, long seenVersion) {
        become(MeasureState.CANCELLED, seenVersion);
        conclusion.cancel(why);
    }

    /** It is over: what came of it and what was learnt, with the figures as they stand now. */
    void close(FollowUp said, Effect effect, long seenVersion) {
        become(MeasureState.CLOSED, seenVersion);
        conclusion.follow(said, effect);
    }

    private void mayBecome(MeasureState next) {
        if (!state.mayBecome(next)) {
            throw new MeasureRefused("measure.state");
        }
    }

    private void mustBe(long seenVersion) {
        if (version != seenVersion) {
            throw new MeasureRefused("problem.changed-meanwhile");
        }
    }

    boolean isOverdue(LocalDate today) {
        return state.isOpen() && plan.followUpOn().isBefore(today);
    }

    long id() {
        return id == null ? 0 : id;
    }

    Problem problem() {
        return problem;
    }

    Optional<Conclusion.Frozen> frozen() {
        return conclusion.frozen();
    }

    MeasureLine asLine(LocalDate today) {
        var about = problem.asLine();
        return new MeasureLine(
                id(),
                version,
                about.id(),
                about.text().title(),
                plan,
                state,
                writtenBy,
                writtenAt,
                conclusion.result(),
                conclusion.learning(),
                isOverdue(today));
    }
}
