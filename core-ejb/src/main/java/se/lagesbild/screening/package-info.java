/** Finds personal data, hostile images, floods and likenesses, by pure rules. */
@NullMarked
package se.lagesbild.screening;

import org.jspecify.annotations.NullMarked;
