/** Reminds of questions that nobody answers, and closes them in the end. */
@NullMarked
package se.lagesbild.moderation.silence;

import org.jspecify.annotations.NullMarked;
