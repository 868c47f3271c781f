/** Sets a page on paper: a tagged PDF that screen readers can read. */
@NullMarked
package se.lagesbild.shared.paper;

import org.jspecify.annotations.NullMarked;
