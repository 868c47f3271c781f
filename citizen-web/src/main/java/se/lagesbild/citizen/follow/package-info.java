/** Lets people follow what is published: a page and a feed for each district, and what is known near a place. */
@NullMarked
package se.lagesbild.citizen.follow;

import org.jspecify.annotations.NullMarked;
