/** What may be asked of the submissions that wait. Pure. */
@NullMarked
package se.lagesbild.intake.waiting;

import org.jspecify.annotations.NullMarked;
