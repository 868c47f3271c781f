package se.lagesbild.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.lagesbild.catalogue.settings.CausePlan;

/** A cause as the municipality has it. */
@Entity
@Table(name = "cause")
class CauseRow extends ListedRow {
    private boolean good;

    protected CauseRow() {}

    CauseRow(String code, int listOrder, CausePlan plan) {
        super(code, listOrder);
        become(plan);
    }

    final void become(CausePlan plan) {
        good = plan.good();
        rest(!plan.active());
        say("cause." + code(), plan.words());
    }

    Cause asCause() {
        speak();
        return new Cause(code(), good);
    }

    CausePlan asPlan() {
        return new CausePlan(sentence("cause." + code()), good, active());
    }

    @Override
    boolean standsWith(ListedRow other) {
        return other instanceof CauseRow cause && cause.good == good;
    }
}
