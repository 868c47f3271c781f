/** Gives a submission its verdict and its masked text, and posts into its letterbox. */
@NullMarked
package se.lagesbild.moderation;

import org.jspecify.annotations.NullMarked;
