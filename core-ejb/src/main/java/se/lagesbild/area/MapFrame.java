package se.lagesbild.area;

import se.lagesbild.shared.GeoPoint;

/** What a map shows when it opens, in degrees. */
public record MapFrame(GeoPoint centre, double south, double west, double north, double east) {
    /** Half the height, in degrees, of the frame around a centre of which nothing more is known. */
    private static final double SOMEWHERE = 0.05;

    static MapFrame around(GeoPoint centre) {
        return new MapFrame(
                centre,
                centre.latitude() - SOMEWHERE,
                centre.longitude() - 2 * SOMEWHERE,
                centre.latitude() + SOMEWHERE,
                centre.longitude() + 2 * SOMEWHERE);
    }

    boolean holds(GeoPoint point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east;
    }
}
