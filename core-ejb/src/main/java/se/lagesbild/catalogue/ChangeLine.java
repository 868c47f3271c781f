package se.lagesbild.catalogue;

import java.time.Instant;
import se.lagesbild.catalogue.settings.Change;

/**
 * A change of the catalogue as it is read.
 *
 * @param thing such as {@code category.DARK_PATH}: the key of its words
 */
public record ChangeLine(Instant at, String by, String thing, Change change) {}
