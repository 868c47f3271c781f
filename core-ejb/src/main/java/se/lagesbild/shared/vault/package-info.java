/** Seals what people wrote with one key for each submission, so that destroying the key destroys every copy. */
@NullMarked
package se.lagesbild.shared.vault;

import org.jspecify.annotations.NullMarked;
