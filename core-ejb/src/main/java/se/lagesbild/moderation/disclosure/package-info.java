/** Gives out a submission as a public document: masked by a proposal, decided by somebody else, with the law behind each mask. */
@NullMarked
package se.lagesbild.moderation.disclosure;

import org.jspecify.annotations.NullMarked;
