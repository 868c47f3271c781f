/** Holds the closed answers of a submission: what makes it so, when, how unsafe, and the extra questions. Pure. */
@NullMarked
package se.lagesbild.intake.details;

import org.jspecify.annotations.NullMarked;
