/** Holds walks, routes, stops, join codes and checklist answers, which are numbers only. */
@NullMarked
package se.lagesbild.walk;

import org.jspecify.annotations.NullMarked;
