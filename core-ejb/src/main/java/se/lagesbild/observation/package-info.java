/** Logs the accepted, person-free facts of every source, in versions. */
@NullMarked
package se.lagesbild.observation;

import org.jspecify.annotations.NullMarked;
