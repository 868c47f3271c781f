/** Draws the base map as tiles from its features, or fetches the municipality's own through the house. */
@NullMarked
package se.lagesbild.area.basemap;

import org.jspecify.annotations.NullMarked;
