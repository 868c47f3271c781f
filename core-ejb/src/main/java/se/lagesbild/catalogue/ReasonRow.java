package se.lagesbild.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.lagesbild.catalogue.settings.Sentence;

/** What the municipality answers a sender whose submission is rejected for this reason. */
@Entity
@Table(name = "reject_reason")
class ReasonRow extends ListedRow {
    protected ReasonRow() {}

    void answer(Sentence letter) {
        say(key(), letter);
    }

    Sentence letter() {
        return sentence(key());
    }

    @Override
    boolean standsWith(ListedRow other) {
        return other instanceof ReasonRow;
    }

    private String key() {
        return "reason." + code();
    }
}
