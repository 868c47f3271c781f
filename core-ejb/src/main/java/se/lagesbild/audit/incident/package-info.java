/** The log of personal-data incidents, with the 72 hours in which the authority must be told. */
@NullMarked
package se.lagesbild.audit.incident;

import org.jspecify.annotations.NullMarked;
