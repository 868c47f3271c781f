/** Keeps a resident's contact and wish for an answer, erasable alone. */
@NullMarked
package se.lagesbild.sender;

import org.jspecify.annotations.NullMarked;
