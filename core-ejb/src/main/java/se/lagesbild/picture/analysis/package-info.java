/** The arithmetic of the situation picture: arrays in, numbers out, nothing else. */
@NullMarked
package se.lagesbild.picture.analysis;

import org.jspecify.annotations.NullMarked;
