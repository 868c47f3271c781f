/** Grows Demostad from a seed: its land and water, streets, houses, districts and names. */
@NullMarked
package se.lagesbild.demo.town;

import org.jspecify.annotations.NullMarked;
