/** Knows the organisations that people work for and whose facts they see, by a code that outlives their names. */
@NullMarked
package se.lagesbild.staff.organisation;

import org.jspecify.annotations.NullMarked;
