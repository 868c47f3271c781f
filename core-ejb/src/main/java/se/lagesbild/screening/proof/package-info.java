/** Signs that a person, and no program that fills in forms, has sent something. They lower trust, and never refuse. */
@NullMarked
package se.lagesbild.screening.proof;

import org.jspecify.annotations.NullMarked;
