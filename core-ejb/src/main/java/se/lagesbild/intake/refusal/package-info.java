/** What the intake says no to. */
@NullMarked
package se.lagesbild.intake.refusal;

import org.jspecify.annotations.NullMarked;
