package se.lagesbild.console;

import java.io.Serializable;
import se.lagesbild.catalogue.settings.CausePlan;

/** What an administrator fills in about a cause. */
public class CauseForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private final SentenceForm name = new SentenceForm();
    private boolean good;
    private boolean active = true;

    void startFrom(CausePlan plan) {
        name.startFrom(plan.words());
        good = plan.good();
        active = plan.active();
    }

    CausePlan plan() {
        return new CausePlan(name.getSentence(), good, active);
    }

    public SentenceForm getName() {
        return name;
    }

    public boolean isGood() {
        return good;
    }

    public void setGood(boolean good) {
        this.good = good;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
