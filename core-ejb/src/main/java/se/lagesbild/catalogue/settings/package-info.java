/** The rules of changing the catalogue: what may be said, and what changed. Pure. */
@NullMarked
package se.lagesbild.catalogue.settings;

import org.jspecify.annotations.NullMarked;
