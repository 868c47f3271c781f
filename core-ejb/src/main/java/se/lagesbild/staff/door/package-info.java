/** Asks at the door for more than a password: a code from the phone, and whether the browser has been here before. */
@NullMarked
package se.lagesbild.staff.door;

import org.jspecify.annotations.NullMarked;
