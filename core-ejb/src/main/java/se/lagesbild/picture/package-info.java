/** Computes the situation picture of a period and an area; only reads. */
@NullMarked
package se.lagesbild.picture;

import org.jspecify.annotations.NullMarked;
