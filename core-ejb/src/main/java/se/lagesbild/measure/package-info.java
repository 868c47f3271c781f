/** Keeps problems and the measures (insatser) that answer them, until each has been followed up. */
@NullMarked
package se.lagesbild.measure;

import org.jspecify.annotations.NullMarked;
