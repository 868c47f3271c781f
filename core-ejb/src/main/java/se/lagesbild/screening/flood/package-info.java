/** How much the house takes in, and from one address: counted in memory, forgotten within a day, never written down. */
@NullMarked
package se.lagesbild.screening.flood;

import org.jspecify.annotations.NullMarked;
