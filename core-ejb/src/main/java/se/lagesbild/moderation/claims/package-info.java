/** Who has which submission open, so that two moderators do not do the same work. */
@NullMarked
package se.lagesbild.moderation.claims;

import org.jspecify.annotations.NullMarked;
