/** Turns what partners, the police and trained reporters tell into observations. */
@NullMarked
package se.lagesbild.imports;

import org.jspecify.annotations.NullMarked;
