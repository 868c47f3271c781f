/** Finds what is so alike, or comes so close together, that one hand may be behind it. Pure. */
@NullMarked
package se.lagesbild.screening.likeness;

import org.jspecify.annotations.NullMarked;
