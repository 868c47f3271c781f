/** Hands a submission to a colleague with a note, and takes the answer back. */
@NullMarked
package se.lagesbild.moderation.opinion;

import org.jspecify.annotations.NullMarked;
