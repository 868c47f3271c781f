/** Keeps a threat to somebody's life before everybody's eyes until one person has taken it on. */
@NullMarked
package se.lagesbild.moderation.alarm;

import org.jspecify.annotations.NullMarked;
