/** Opens the house: checks the settings and brings the database to this version before anyone comes in. */
@NullMarked
package se.lagesbild.start;

import org.jspecify.annotations.NullMarked;
