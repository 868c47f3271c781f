package se.lagesbild.publication;

import org.jspecify.annotations.Nullable;

/**
 * A published figure, or the word that it is not published.
 *
 * @param voices null when there are too few to tell, none included
 */
public record Cell(@Nullable Integer voices) {
    static final Cell SUPPRESSED = new Cell(null);

    public boolean published() {
        return voices != null;
    }
}
