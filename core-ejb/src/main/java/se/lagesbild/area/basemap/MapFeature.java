package se.lagesbild.area.basemap;

import org.locationtech.jts.geom.Geometry;

/**
 * Something that the base map shows.
 *
 * @param name as written on the map, empty when it has none
 * @param shape in SWEREF 99 TM, x east and y north
 */
public record MapFeature(FeatureKind kind, String name, Geometry shape) {}
