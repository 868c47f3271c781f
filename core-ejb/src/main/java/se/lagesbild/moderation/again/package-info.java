/** Looks again at what was decided. */
@NullMarked
package se.lagesbild.moderation.again;

import org.jspecify.annotations.NullMarked;
