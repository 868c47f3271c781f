/** The words of every room: places, periods, actors, traces, refusals, settings, sealed text and the clock. */
@NullMarked
package se.lagesbild.shared;

import org.jspecify.annotations.NullMarked;
