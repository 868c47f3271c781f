/** Invents Demostad: a town, its people and three years of their observations, all made up and seeded. */
@NullMarked
package se.lagesbild.demo;

import org.jspecify.annotations.NullMarked;
