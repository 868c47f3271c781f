/** The pages of problems, measures and their follow-up. */
@NullMarked
package se.lagesbild.console.measure;

import org.jspecify.annotations.NullMarked;
