package se.lagesbild.console.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.MeasureKind;
import se.lagesbild.measure.MeasureLine;
import se.lagesbild.measure.MeasureState;
import se.lagesbild.measure.Measures;
import se.lagesbild.measure.ProblemLine;
import se.lagesbild.measure.Problems;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.DomainException;

/** One measure: planned against a problem, carried out, and followed up. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Measures measures;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    private final MeasureForm form = new MeasureForm();
    private @Nullable String id;
    private @Nullable String problem;
    private @Nullable String done;
    private @Nullable String why;
    private long version;
    private transient @Nullable MeasureLine measure;

    /** Opens the measure that the address names, or a form for a new one against the problem that it names. */
    public void open() {
        try {
            if (id == null) {
                form.startOn(LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN));
                problems.named(Acting.number(problem));
            } else {
                seen(found());
            }
        } catch (DomainException unknown) {
            Acting.notFound();
        }
    }

    public @Nullable String plan() {
        return Acting.attempt(() -> measures.plan(Acting.number(problem), form.plan()))
                .map(number -> "/insats.xhtml?faces-redirect=true&id=" + number + "&done=planned")
                .orElse(null);
    }

    public void change() {
        then(Acting.done("measure.changed", () -> measures.change(number(), form.plan(), version)));
    }

    public void become(MeasureState next) {
        then(Acting.done("measure.became." + next, () -> measures.become(number(), next, version)));
    }

    public void cancel() {
        then(Acting.done("measure.cancelled", () -> measures.cancel(number(), why == null ? "" : why, version)));
    }

    /** After somebody has followed it up in another bean. */
    void seen(MeasureLine now) {
        measure = now;
        version = now.version();
        form.startFrom(now.plan());
    }

    private void then(boolean acted) {
        measure = null;
        if (acted) {
            why = null;
            seen(found());
        }
    }

    MeasureLine found() {
        return measures.named(number());
    }

    long number() {
        return Acting.number(id);
    }

    long version() {
        return version;
    }

    /** Null on the page for a new one. */
    public @Nullable MeasureLine getMeasure() {
        if (id != null && measure == null) {
            measure = found();
        }
        return measure;
    }

    /** What a new one answers. */
    public ProblemLine getAbout() {
        return problems.named(Acting.number(problem));
    }

    /** Where it can go on to by a single press. */
    public List<MeasureState> nexts(MeasureLine line) {
        return Stream.of(MeasureState.PLANNED, MeasureState.ONGOING, MeasureState.DONE)
                .filter(line.state()::mayBecome)
                .toList();
    }

    public boolean isToCancel() {
        var line = getMeasure();
        return line != null && line.state().mayBecome(MeasureState.CANCELLED);
    }

    public List<MeasureKind> getKinds() {
        return List.of(MeasureKind.values());
    }

    public List<MeasureKind.Approach> getApproaches() {
        return Arrays.asList(MeasureKind.Approach.values());
    }

    public List<MeasureKind.Reach> getReaches() {
        return Arrays.asList(MeasureKind.Reach.values());
    }

    public MeasureForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public void setProblem(@Nullable String problem) {
        this.problem = problem;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
