/** Keeps the municipality's logo and colours, and refuses colours that cannot be read. */
@NullMarked
package se.lagesbild.catalogue.brand;

import org.jspecify.annotations.NullMarked;
