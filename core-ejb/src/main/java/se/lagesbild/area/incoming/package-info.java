/** Takes divisions in from files: read, looked at row by row and on a map, put in force, and taken back. */
@NullMarked
package se.lagesbild.area.incoming;

import org.jspecify.annotations.NullMarked;
