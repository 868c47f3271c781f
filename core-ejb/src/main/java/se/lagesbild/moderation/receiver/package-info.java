/** Lets somebody outside the console read one masked submission, once, through a link in a letter. */
@NullMarked
package se.lagesbild.moderation.receiver;

import org.jspecify.annotations.NullMarked;
