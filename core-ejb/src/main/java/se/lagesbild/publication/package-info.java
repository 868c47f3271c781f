/** Decides what leaves the house: editions, feedback, summaries, feeds and subscriptions. */
@NullMarked
package se.lagesbild.publication;

import org.jspecify.annotations.NullMarked;
