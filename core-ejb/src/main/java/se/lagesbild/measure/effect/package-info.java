/** Says what the figures tell of a measure's effect, and what they leave open: pure rules. */
@NullMarked
package se.lagesbild.measure.effect;

import org.jspecify.annotations.NullMarked;
