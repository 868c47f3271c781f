/** Reads the police's published events: pure, without a database and without keeping a word that people wrote. */
@NullMarked
package se.lagesbild.imports.police;

import org.jspecify.annotations.NullMarked;
