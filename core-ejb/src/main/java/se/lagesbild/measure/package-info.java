/** Holds problems, measures (insatser) and their follow-up. */
@NullMarked
package se.lagesbild.measure;

import org.jspecify.annotations.NullMarked;
