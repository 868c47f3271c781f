/** Invents what the people of Demostad noticed and wrote in three years; pure and seeded, told from today backwards. */
@NullMarked
package se.lagesbild.demo.people;

import org.jspecify.annotations.NullMarked;
