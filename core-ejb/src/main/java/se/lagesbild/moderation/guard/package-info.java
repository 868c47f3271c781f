/** What may stand in a text that others than moderators will read. Pure. */
@NullMarked
package se.lagesbild.moderation.guard;

import org.jspecify.annotations.NullMarked;
