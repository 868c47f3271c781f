package se.lagesbild.demo.town;

import org.locationtech.jts.geom.Point;

/**
 * How a part of the town was built.
 *
 * @param inside a point of it; the main roads, water and railway around that point are its borders
 * @param turned how the streets lie, in degrees from east
 */
record Quarter(Point inside, String district, Built built, double turned) {
    /** The ways in which a part of a Swedish town is built. */
    enum Built {
        CORE,
        TOWN_HOUSES,
        ROWS,
        VILLAS,
        SLABS,
        INDUSTRY,
        PARK,
        ALLOTMENT,
        FOREST,
        FIELD,
        YARD
    }

    static Quarter at(double x, double y, String district, Built built, double turned) {
        return new Quarter(Curve.point(x, y), district, built, turned);
    }
}
