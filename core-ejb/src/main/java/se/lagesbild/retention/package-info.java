/** Erases by decision (gallring). */
@NullMarked
package se.lagesbild.retention;

import org.jspecify.annotations.NullMarked;
