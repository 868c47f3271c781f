package se.lagesbild.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.settings.CategoryPlan;

/** A category as the municipality has it. */
@Entity
@Table(name = "category")
class CategoryRow extends ListedRow {
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Stopper stopper;

    private @Nullable String elsewhere;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CategoryRow() {}

    CategoryRow(String code, int listOrder, CategoryPlan plan) {
        super(code, listOrder);
        this.kind = plan.kind();
        become(plan);
    }

    final void become(CategoryPlan plan) {
        kind = plan.kind();
        stopper = plan.stopper();
        elsewhere = plan.elsewhere().isEmpty() ? null : plan.elsewhere();
        rest(!plan.active());
        say("category." + code(), plan.name());
        say(stopperKey(), plan.stopperWords());
    }

    Category asCategory() {
        speak();
        return new Category(code(), kind, stopper, elsewhere == null ? "" : elsewhere);
    }

    CategoryPlan asPlan() {
        return new CategoryPlan(
                sentence("category." + code()),
                kind,
                active(),
                stopper,
                ownSentence(stopperKey()),
                elsewhere == null ? "" : elsewhere);
    }

    @Override
    boolean standsWith(ListedRow other) {
        return other instanceof CategoryRow category && category.kind == kind;
    }

    private String stopperKey() {
        return "stopper." + code();
    }
}
