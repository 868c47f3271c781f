package se.lagesbild.demo.town;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The lines that gave the town its form: shore, river, railway and the old roads. Drawn by hand, nowhere in the world. */
final class Skeleton {
    static final LineString SHORE = Curve.through(
            -30000, -2600, -16000, -1500, -9000, -2400, -6000, -900, -4300, -350, -3300, -760, -2700, -450, -2250, -470,
            -1900, -610, -1620, -830, -1400, -860, -1150, -770, -850, -900, -550, -950, -330, -900, -180, -830, 60,
            -850, 180, -870, 420, -1010, 700, -1090, 950, -1240, 1220, -1190, 1500, -1330, 1850, -1420, 2300, -1380,
            3200, -1150, 3900, -1500, 4700, -1350, 6500, -2600, 9000, -2100, 15000, -4000, 30000, -3600);
    static final LineString RIVER = Curve.through(
            3500, 26000, 2600, 15000, 1900, 9000, 1500, 6000, 1250, 4200, 1560, 3000, 1280, 2200, 930, 1650, 1010, 1150,
            800, 720, 690, 330, 640, 60, 540, -200, 400, -470, 230, -690, 110, -860, 60, -1000);
    static final LineString RAIL = Curve.through(
            -30000, 6000, -15000, 2300, -7000, 1500, -4000, 1000, -2500, 660, -1600, 470, -800, 432, 0, 455, 700, 510,
            1300, 440, 2200, 130, 3500, -260, 6000, -500, 15000, -200, 30000, 2400);
    static final Polygon FRAME = Curve.around(
            -2080, -850, -2130, -100, -2080, 700, -1720, 1380, -1000, 1760, 0, 1850, 950, 1780, 1650, 1400, 2060, 750,
            2120, -250, 2010, -1100, 1500, -1620, 700, -1420, 150, -1220, -550, -1270, -1300, -1230);

    /** Limits that nobody sees on the ground: where a district ends in the woods or out on the water. */
    static final List<LineString> LIMITS = List.of(
            Curve.straight(-700, 1560, -760, 1720, -780, 2000),
            Curve.straight(-1950, -170, -2250, -260),
            Curve.straight(1640, -1170, 1690, -1390, 1760, -1800),
            Curve.straight(-718, -735, -735, -880, -760, -1400),
            Curve.straight(60, -990, 150, -1150, 210, -1400),
            Curve.straight(1255, 1250, 1420, 1420, 1600, 1560));

    private Skeleton() {}

    /** The open water south of the shore, with its islands cut out. */
    static Geometry lake() {
        var edge = SHORE.getCoordinates();
        var ring = new Coordinate[edge.length + 3];
        System.arraycopy(edge, 0, ring, 0, edge.length);
        ring[edge.length] = new Coordinate(30000, -30000);
        ring[edge.length + 1] = new Coordinate(-30000, -30000);
        ring[edge.length + 2] = edge[0].copy();
        return Curve.SHAPES.createPolygon(ring).buffer(0);
    }

    /** Where a district's name stands on the map. */
    static Point label(String district) {
        return switch (district) {
            case "NORRANGEN" -> Curve.point(-260, 1130);
            case "HULTBY" -> Curve.point(1230, 20);
            case "SJOLUNDA" -> Curve.point(-1300, -250);
            case "HASSLEBACKEN" -> Curve.point(-1400, 930);
            default -> Curve.point(-150, -300);
        };
    }

    /** The river between its banks; it widens towards the lake. */
    static Geometry river() {
        var mouth = Curve.corners(60, -640, 330, -640, 260, -880, 150, -1020, -20, -1020, 20, -840);
        var wide = RIVER.intersection(mouth).buffer(27);
        return RIVER.buffer(17).union(wide).union(RIVER.buffer(17).intersection(mouth));
    }
}
