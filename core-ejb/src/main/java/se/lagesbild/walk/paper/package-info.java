/** Sets a walk on paper, for those who have no phone. */
@NullMarked
package se.lagesbild.walk.paper;

import org.jspecify.annotations.NullMarked;
