/** Says that several submissions tell of the same event, and takes it back. */
@NullMarked
package se.lagesbild.moderation.merge;

import org.jspecify.annotations.NullMarked;
