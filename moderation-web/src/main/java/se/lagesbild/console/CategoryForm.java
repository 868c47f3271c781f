package se.lagesbild.console;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.Stopper;
import se.lagesbild.catalogue.settings.CategoryPlan;

/** What an administrator fills in about a category. */
public class CategoryForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private final SentenceForm name = new SentenceForm();
    private final SentenceForm stopperWords = new SentenceForm();
    private Kind kind = Kind.PLACE;
    private boolean active = true;
    private @Nullable Stopper stopper;
    private @Nullable String elsewhere;

    void startFrom(CategoryPlan plan) {
        name.startFrom(plan.name());
        stopperWords.startFrom(plan.stopperWords());
        kind = plan.kind();
        active = plan.active();
        stopper = plan.stopper();
        elsewhere = plan.elsewhere();
    }

    CategoryPlan plan() {
        return new CategoryPlan(
                name.getSentence(),
                kind,
                active,
                stopper,
                stopperWords.getSentence(),
                elsewhere == null ? "" : elsewhere);
    }

    public SentenceForm getName() {
        return name;
    }

    public SentenceForm getStopperWords() {
        return stopperWords;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public @Nullable Stopper getStopper() {
        return stopper;
    }

    public void setStopper(@Nullable Stopper stopper) {
        this.stopper = stopper;
    }

    public @Nullable String getElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(@Nullable String elsewhere) {
        this.elsewhere = elsewhere;
    }
}
