/** Counts working days as Swedish law does, and what a goal in working days means. Pure. */
@NullMarked
package se.lagesbild.catalogue.goals;

import org.jspecify.annotations.NullMarked;
