package se.lagesbild.demo.town;

import static se.lagesbild.demo.town.Quarter.Built.ALLOTMENT;
import static se.lagesbild.demo.town.Quarter.Built.CORE;
import static se.lagesbild.demo.town.Quarter.Built.FIELD;
import static se.lagesbild.demo.town.Quarter.Built.FOREST;
import static se.lagesbild.demo.town.Quarter.Built.INDUSTRY;
import static se.lagesbild.demo.town.Quarter.Built.PARK;
import static se.lagesbild.demo.town.Quarter.Built.ROWS;
import static se.lagesbild.demo.town.Quarter.Built.SLABS;
import static se.lagesbild.demo.town.Quarter.Built.TOWN_HOUSES;
import static se.lagesbild.demo.town.Quarter.Built.VILLAS;
import static se.lagesbild.demo.town.Quarter.Built.YARD;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;
import se.lagesbild.area.basemap.FeatureKind;

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

    /** A road of the skeleton; its name changes where it meets another. */
    record Road(String name, FeatureKind kind, LineString line) {}

    static final List<Road> ROADS = joined(
            main(
                    "Västra vägen",
                    -30000,
                    1800,
                    -14000,
                    -300,
                    -6000,
                    320,
                    -3500,
                    30,
                    -2300,
                    70,
                    -1700,
                    120,
                    -1200,
                    70,
                    -700,
                    20),
            main("Storgatan", -700, 20, -400, 8, -60, -5, 220, -15, 500, -22),
            main(
                    "Hultbyvägen",
                    500,
                    -22,
                    620,
                    -30,
                    850,
                    -60,
                    1110,
                    -100,
                    1500,
                    -185,
                    1850,
                    -270,
                    2400,
                    -330,
                    4000,
                    -150,
                    7000,
                    300,
                    15000,
                    1200,
                    30000,
                    300),
            main(
                    "Norra vägen",
                    230,
                    390,
                    252,
                    480,
                    250,
                    620,
                    215,
                    850,
                    190,
                    1030,
                    140,
                    1300,
                    100,
                    1590,
                    110,
                    1900,
                    240,
                    2700,
                    60,
                    4500,
                    700,
                    8000,
                    -900,
                    16000,
                    600,
                    30000),
            collector("Norrbrogatan", 220, -15, 228, 180, 230, 390),
            collector("Stationsgatan", -60, -5, -62, 180, -65, 372),
            collector("Hamngatan", -60, -5, -66, -200, -62, -385, -60, -560, -50, -742),
            collector("Västergatan", -700, 20, -690, 180, -700, 352),
            collector("Sjölundavägen", -700, 20, -725, -230, -690, -500, -720, -742),
            collector("Järnvägsgatan", -975, 330, -700, 352, -65, 372, 230, 390, 470, 430, 600, 395),
            collector("Ågatan", 600, 395, 575, 150, 500, -22, 420, -220, 290, -440, 170, -620, 90, -752),
            collector("Södra Långgatan", -702, -395, -400, -402, -62, -385, 316, -400),
            collector(
                    "Hässlevägen",
                    -985,
                    50,
                    -960,
                    250,
                    -975,
                    330,
                    -955,
                    432,
                    -985,
                    700,
                    -960,
                    985,
                    -880,
                    1300,
                    -700,
                    1575),
            main(
                    "Ringleden",
                    -1870,
                    112,
                    -1840,
                    380,
                    -1830,
                    560,
                    -1690,
                    1030,
                    -1300,
                    1400,
                    -700,
                    1575,
                    -300,
                    1600,
                    100,
                    1590,
                    600,
                    1510,
                    945,
                    1460,
                    1280,
                    1260,
                    1610,
                    820,
                    1760,
                    330,
                    1760,
                    50,
                    1740,
                    -245),
            collector(
                    "Strandvägen",
                    -1870,
                    112,
                    -1960,
                    -180,
                    -1760,
                    -440,
                    -1480,
                    -650,
                    -1180,
                    -640,
                    -980,
                    -690,
                    -720,
                    -742,
                    -400,
                    -755,
                    -50,
                    -742,
                    90,
                    -752,
                    215,
                    -745,
                    330,
                    -800,
                    560,
                    -930,
                    860,
                    -1060,
                    1110,
                    -1060,
                    1390,
                    -1110,
                    1640,
                    -1180,
                    1790,
                    -1000,
                    1770,
                    -620,
                    1740,
                    -245),
            collector("Kapellvägen", -1310, 80, -1360, -160, -1310, -420, -1330, -645),
            collector("Kvarnvägen", 1110, -100, 1170, 150, 1215, 455, 1290, 800, 1280, 1260),
            collector("Backavägen", 1110, -100, 1060, -420, 1130, -760, 1110, -1060),
            collector("Ängsvägen", -960, 985, -500, 1030, -120, 1000, 190, 1030, 560, 1080, 905, 1030));

    static final List<Quarter> QUARTERS = List.of(
            Quarter.at(-400, 190, "CENTRUM", CORE, -2),
            Quarter.at(70, 190, "CENTRUM", CORE, 2),
            Quarter.at(400, 200, "CENTRUM", CORE, 3),
            Quarter.at(-400, -200, "CENTRUM", CORE, -1),
            Quarter.at(170, -200, "CENTRUM", CORE, 2),
            Quarter.at(-400, -570, "CENTRUM", TOWN_HOUSES, 1),
            Quarter.at(60, -560, "CENTRUM", CORE, 2),
            Quarter.at(560, -60, "CENTRUM", PARK, 0),
            Quarter.at(250, -600, "CENTRUM", PARK, 0),
            Quarter.at(610, 250, "CENTRUM", PARK, 0),
            Quarter.at(-400, -860, "CENTRUM", PARK, 0),
            Quarter.at(20, -800, "CENTRUM", PARK, 0),
            Quarter.at(-830, 190, "CENTRUM", TOWN_HOUSES, -3),
            Quarter.at(-300, 405, "CENTRUM", YARD, 0),
            Quarter.at(120, 420, "CENTRUM", YARD, 0),
            Quarter.at(600, 450, "CENTRUM", YARD, 0),
            Quarter.at(-200, -1100, "CENTRUM", YARD, 0),
            Quarter.at(-500, 720, "NORRANGEN", SLABS, 4),
            Quarter.at(500, 800, "NORRANGEN", SLABS, 6),
            Quarter.at(-450, 1300, "NORRANGEN", ROWS, -4),
            Quarter.at(480, 1300, "NORRANGEN", TOWN_HOUSES, -8),
            Quarter.at(-300, 1720, "NORRANGEN", FOREST, 0),
            Quarter.at(550, 1680, "NORRANGEN", FOREST, 0),
            Quarter.at(-1500, 260, "HASSLEBACKEN", INDUSTRY, -2),
            Quarter.at(-1350, 850, "HASSLEBACKEN", SLABS, 14),
            Quarter.at(-1100, 1650, "HASSLEBACKEN", FOREST, 0),
            Quarter.at(-1860, 900, "HASSLEBACKEN", FOREST, 0),
            Quarter.at(-1970, 350, "HASSLEBACKEN", FIELD, 0),
            Quarter.at(-1000, -250, "SJOLUNDA", VILLAS, 8),
            Quarter.at(-1600, -220, "SJOLUNDA", VILLAS, -14),
            Quarter.at(-1100, -720, "SJOLUNDA", PARK, 0),
            Quarter.at(-1850, -500, "SJOLUNDA", PARK, 0),
            Quarter.at(-2000, -20, "SJOLUNDA", FIELD, 0),
            Quarter.at(-1000, -1100, "SJOLUNDA", YARD, 0),
            Quarter.at(880, 200, "HULTBY", VILLAS, 5),
            Quarter.at(1450, 100, "HULTBY", VILLAS, -12),
            Quarter.at(820, -450, "HULTBY", ROWS, -22),
            Quarter.at(1420, -600, "HULTBY", VILLAS, 12),
            Quarter.at(1080, 900, "HULTBY", VILLAS, 18),
            Quarter.at(1450, 750, "HULTBY", ALLOTMENT, 8),
            Quarter.at(1080, 1600, "HULTBY", FIELD, 0),
            Quarter.at(1900, 500, "HULTBY", FIELD, 0),
            Quarter.at(1950, 0, "HULTBY", FIELD, 0),
            Quarter.at(1900, -700, "HULTBY", FOREST, 0),
            Quarter.at(700, -1040, "HULTBY", PARK, 0),
            Quarter.at(900, -1300, "HULTBY", YARD, 0));

    /** Limits that nobody sees on the ground: where a district ends in the woods or out on the water. */
    static final List<LineString> LIMITS = List.of(
            Curve.straight(-700, 1560, -760, 1720, -780, 2000),
            Curve.straight(-1950, -170, -2250, -260),
            Curve.straight(1640, -1170, 1690, -1390, 1760, -1800),
            Curve.straight(-718, -735, -735, -880, -760, -1400),
            Curve.straight(60, -990, 150, -1150, 210, -1400),
            Curve.straight(1255, 1250, 1420, 1420, 1600, 1560));

    private Skeleton() {}

    static LineString road(String name) {
        return ROADS.stream()
                .filter(road -> road.name().equals(name))
                .findFirst()
                .map(Road::line)
                .orElseThrow();
    }

    /** Roads drawn by hand end a little beside the road that they lead to; here they meet. */
    private static List<Road> joined(Road... drawn) {
        var joined = new ArrayList<Road>();
        for (var road : drawn) {
            var corners = road.line().copy().getCoordinates();
            for (int end : List.of(0, corners.length - 1)) {
                var point = Curve.SHAPES.createPoint(corners[end]);
                for (var other : drawn) {
                    if (!other.equals(road) && other.line().isWithinDistance(point, 40)) {
                        var near = DistanceOp.nearestPoints(other.line(), point)[0];
                        double gap = near.distance(corners[end]);
                        double beyond = gap == 0 ? 0 : (gap + 0.5) / gap;
                        corners[end] = new Coordinate(
                                corners[end].x + (near.x - corners[end].x) * beyond,
                                corners[end].y + (near.y - corners[end].y) * beyond);
                        break;
                    }
                }
            }
            joined.add(new Road(road.name(), road.kind(), Curve.SHAPES.createLineString(corners)));
        }
        return List.copyOf(joined);
    }

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

    private static Road main(String name, double... xy) {
        return new Road(name, FeatureKind.MAIN_ROAD, Curve.through(xy));
    }

    private static Road collector(String name, double... xy) {
        return new Road(name, FeatureKind.COLLECTOR, Curve.through(xy));
    }
}
