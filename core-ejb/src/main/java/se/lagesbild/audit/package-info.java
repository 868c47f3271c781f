/** Keeps the tamper-evident record by observing what was done, in the same transaction. */
@NullMarked
package se.lagesbild.audit;

import org.jspecify.annotations.NullMarked;
