/** What lies near a submission, and how the database finds it. Pure. */
@NullMarked
package se.lagesbild.intake.near;

import org.jspecify.annotations.NullMarked;
