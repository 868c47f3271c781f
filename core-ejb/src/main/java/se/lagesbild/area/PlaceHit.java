package se.lagesbild.area;

import se.lagesbild.shared.GeoPoint;

/**
 * A place that has a name.
 *
 * @param kind what it is, as a code of the words bundle: {@code place.STREET}
 * @param district code of the district it lies in, empty outside all of them
 */
public record PlaceHit(String name, String kind, String district, GeoPoint point) {}
