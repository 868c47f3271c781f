package se.lagesbild.console.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.measure.MeasureState;
import se.lagesbild.measure.Measures;
import se.lagesbild.measure.effect.Design;
import se.lagesbild.measure.effect.Effect;
import se.lagesbild.measure.effect.FollowUp;
import se.lagesbild.shared.DomainException;

/** What a measure led to: in figures by a chosen design, and in the words that close it. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Measures measures;

    @Inject
    MeasurePage page;

    private Design design = Design.BEFORE_AFTER;
    private String result = "";
    private String learning = "";
    private transient @Nullable Effect effect;
    private transient boolean asked;

    /** The figures; null while there are none, since it has not gone on for a day. */
    public @Nullable Effect getEffect() {
        if (!asked) {
            asked = true;
            try {
                effect = measures.effect(page.number(), design);
            } catch (DomainException tooEarly) {
                effect = null;
            }
        }
        return effect;
    }

    /** Another design was chosen. */
    public void compare() {
        asked = false;
    }

    public void close() {
        var said = new FollowUp(design, result, learning);
        if (Acting.done("measure.closed", () -> measures.close(page.number(), said, page.version()))) {
            page.seen(page.found());
            asked = false;
        }
    }

    public boolean isToClose() {
        var line = page.getMeasure();
        return line != null && line.state().mayBecome(MeasureState.CLOSED);
    }

    public List<Design> getDesigns() {
        return List.of(Design.values());
    }

    public Design getDesign() {
        return design;
    }

    public void setDesign(Design design) {
        this.design = design;
    }

    public String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = result == null ? "" : result;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(@Nullable String learning) {
        this.learning = learning == null ? "" : learning;
    }
}
