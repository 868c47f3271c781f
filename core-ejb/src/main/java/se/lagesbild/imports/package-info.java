/** Turns partners' and the police's files into observations. */
@NullMarked
package se.lagesbild.imports;

import org.jspecify.annotations.NullMarked;
