/** Asks what is seen in and around one place in two periods, and says it in counts. */
@NullMarked
package se.lagesbild.picture.around;

import org.jspecify.annotations.NullMarked;
