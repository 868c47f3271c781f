/** Knows places: versioned divisions of areas, place names, which area a point lies in, and the base map. */
@NullMarked
package se.lagesbild.area;

import org.jspecify.annotations.NullMarked;
