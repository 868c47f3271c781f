/** The pages of the diary. */
@NullMarked
package se.lagesbild.console.diary;

import org.jspecify.annotations.NullMarked;
