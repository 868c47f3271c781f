package se.lagesbild.catalogue.settings;

import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.Stopper;

/**
 * A category as an administrator wants it.
 *
 * @param active false: it rests, and no form offers it
 * @param stopperWords the municipality's own; silent where the common sentence of the stopper is said
 * @param elsewhere address of the other service; empty where there is none
 */
public record CategoryPlan(
        Sentence name, Kind kind, boolean active, @Nullable Stopper stopper, Sentence stopperWords, String elsewhere) {
    public CategoryPlan {
        elsewhere = elsewhere.strip();
    }
}
