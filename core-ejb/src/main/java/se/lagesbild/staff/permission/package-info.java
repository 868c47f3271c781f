/** Says who may do what, and whose things: one table, read by the code, the page and the tests. */
@NullMarked
package se.lagesbild.staff.permission;

import org.jspecify.annotations.NullMarked;
