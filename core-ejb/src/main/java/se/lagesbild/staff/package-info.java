/** Knows organisations, accounts and roles, and makes the actor anew for each request. */
@NullMarked
package se.lagesbild.staff;

import org.jspecify.annotations.NullMarked;
