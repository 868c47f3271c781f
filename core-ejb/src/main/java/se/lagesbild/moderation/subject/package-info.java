/** Gives senders what the house holds about them, when they prove with their receipt's code that it is theirs. */
@NullMarked
package se.lagesbild.moderation.subject;

import org.jspecify.annotations.NullMarked;
