/** Erases what moderation made of a submission. */
@NullMarked
package se.lagesbild.moderation.erasure;

import org.jspecify.annotations.NullMarked;
