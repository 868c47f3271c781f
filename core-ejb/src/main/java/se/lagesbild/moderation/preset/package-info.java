/** Keeps the addresses that an administrator has set for each kind of receiver. */
@NullMarked
package se.lagesbild.moderation.preset;

import org.jspecify.annotations.NullMarked;
