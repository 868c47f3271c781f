/** Takes in what people write about the pages themselves: a flaw in their accessibility, and how to answer. */
@NullMarked
package se.lagesbild.intake.message;

import org.jspecify.annotations.NullMarked;
