package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;
import se.lagesbild.area.basemap.FeatureKind;

/** The old roads and the ring that lead into Demostad and through it. Drawn by hand, nowhere in the world. */
final class Roads {
    /** A road of the town; its name changes where it meets another. */
    record Road(String name, FeatureKind kind, LineString line) {}

    static final List<Road> ALL = joined(
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

    private Roads() {}

    static LineString named(String name) {
        return ALL.stream()
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

    private static Road main(String name, double... xy) {
        return new Road(name, FeatureKind.MAIN_ROAD, Curve.through(xy));
    }

    private static Road collector(String name, double... xy) {
        return new Road(name, FeatureKind.COLLECTOR, Curve.through(xy));
    }
}
