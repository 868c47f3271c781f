/** Scheduled work as rows: each node may wake, one does it. */
@NullMarked
package se.lagesbild.shared.job;

import org.jspecify.annotations.NullMarked;
