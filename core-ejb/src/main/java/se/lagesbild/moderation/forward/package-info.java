/** Sends a submission on to who is responsible, instead of accepting or rejecting it. */
@NullMarked
package se.lagesbild.moderation.forward;

import org.jspecify.annotations.NullMarked;
