/** The page on which trained reporters tell what they see. */
@NullMarked
package se.lagesbild.console.field;

import org.jspecify.annotations.NullMarked;
