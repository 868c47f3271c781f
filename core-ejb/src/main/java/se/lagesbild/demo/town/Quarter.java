package se.lagesbild.demo.town;

import java.util.List;
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

    static final List<Quarter> ALL = List.of(
            at(-400, 190, "CENTRUM", Built.CORE, -2),
            at(70, 190, "CENTRUM", Built.CORE, 2),
            at(400, 200, "CENTRUM", Built.CORE, 3),
            at(-400, -200, "CENTRUM", Built.CORE, -1),
            at(170, -200, "CENTRUM", Built.CORE, 2),
            at(-400, -570, "CENTRUM", Built.TOWN_HOUSES, 1),
            at(60, -560, "CENTRUM", Built.CORE, 2),
            at(560, -60, "CENTRUM", Built.PARK, 0),
            at(250, -600, "CENTRUM", Built.PARK, 0),
            at(610, 250, "CENTRUM", Built.PARK, 0),
            at(-400, -860, "CENTRUM", Built.PARK, 0),
            at(20, -800, "CENTRUM", Built.PARK, 0),
            at(-830, 190, "CENTRUM", Built.TOWN_HOUSES, -3),
            at(-300, 405, "CENTRUM", Built.YARD, 0),
            at(120, 420, "CENTRUM", Built.YARD, 0),
            at(600, 450, "CENTRUM", Built.YARD, 0),
            at(-200, -1100, "CENTRUM", Built.YARD, 0),
            at(-500, 720, "NORRANGEN", Built.SLABS, 4),
            at(500, 800, "NORRANGEN", Built.SLABS, 6),
            at(-450, 1300, "NORRANGEN", Built.ROWS, -4),
            at(480, 1300, "NORRANGEN", Built.TOWN_HOUSES, -8),
            at(-300, 1720, "NORRANGEN", Built.FOREST, 0),
            at(550, 1680, "NORRANGEN", Built.FOREST, 0),
            at(-1500, 260, "HASSLEBACKEN", Built.INDUSTRY, -2),
            at(-1350, 850, "HASSLEBACKEN", Built.SLABS, 14),
            at(-1100, 1650, "HASSLEBACKEN", Built.FOREST, 0),
            at(-1860, 900, "HASSLEBACKEN", Built.FOREST, 0),
            at(-1970, 350, "HASSLEBACKEN", Built.FIELD, 0),
            at(-1000, -250, "SJOLUNDA", Built.VILLAS, 8),
            at(-1600, -220, "SJOLUNDA", Built.VILLAS, -14),
            at(-1100, -720, "SJOLUNDA", Built.PARK, 0),
            at(-1850, -500, "SJOLUNDA", Built.PARK, 0),
            at(-2000, -20, "SJOLUNDA", Built.FIELD, 0),
            at(-1000, -1100, "SJOLUNDA", Built.YARD, 0),
            at(880, 200, "HULTBY", Built.VILLAS, 5),
            at(1450, 100, "HULTBY", Built.VILLAS, -12),
            at(820, -450, "HULTBY", Built.ROWS, -22),
            at(1420, -600, "HULTBY", Built.VILLAS, 12),
            at(1080, 900, "HULTBY", Built.VILLAS, 18),
            at(1450, 750, "HULTBY", Built.ALLOTMENT, 8),
            at(1080, 1600, "HULTBY", Built.FIELD, 0),
            at(1900, 500, "HULTBY", Built.FIELD, 0),
            at(1950, 0, "HULTBY", Built.FIELD, 0),
            at(1900, -700, "HULTBY", Built.FOREST, 0),
            at(700, -1040, "HULTBY", Built.PARK, 0),
            at(900, -1300, "HULTBY", Built.YARD, 0));

    static Quarter at(double x, double y, String district, Built built, double turned) {
        return new Quarter(Curve.point(x, y), district, built, turned);
    }
}
