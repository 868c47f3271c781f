/** Counts how the moderators' work goes, and whether anything is judged apart. Pure. */
@NullMarked
package se.lagesbild.moderation.workload;

import org.jspecify.annotations.NullMarked;
