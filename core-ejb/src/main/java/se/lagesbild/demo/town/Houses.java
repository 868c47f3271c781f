package se.lagesbild.demo.town;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;
import se.lagesbild.area.basemap.FeatureKind;

/** Builds houses along both sides of a street: villas with their garages, rows, small blocks of flats, sheds. */
final class Houses {
    private final Ground ground;

    Houses(Ground ground) {
        this.ground = ground;
    }

    /** A spot beside the street, and how the street runs there. */
    private record Spot(double x, double y, double angle) {}

    void villas(Street street, Geometry within) {
        for (int side : List.of(-1, 1)) {
            for (double at = ground.between(12, 22); at < street.line().getLength() - 8; at += ground.between(21, 29)) {
                double deep = ground.between(8, 10.5);
                var spot = spot(street, at, side * (street.width() / 2 + deep / 2 + ground.between(6, 9)));
                var house = villa(spot, ground.between(10.5, 15), deep, ground.between(-0.05, 0.05));
                if (within.contains(house) && ground.build(FeatureKind.BUILDING, house, 3) && ground.chance(0.65)) {
                    garage(street, within, at + 11, side);
                }
            }
        }
    }

    private Geometry villa(Spot spot, double length, double width, double askew) {
        var body = Curve.box(spot.x(), spot.y(), length, width, spot.angle() + askew);
        if (!ground.chance(0.3)) {
            return body;
        }
        double reach = width * 0.65;
        var wing = Curve.box(
                spot.x() + length / 3 * Math.cos(spot.angle()) - reach * Math.sin(spot.angle()),
                spot.y() + length / 3 * Math.sin(spot.angle()) + reach * Math.cos(spot.angle()),
                5.5,
                width * 0.8,
                spot.angle() + askew);
        return body.union(wing);
    }

    private void garage(Street street, Geometry within, double at, int side) {
        var spot = spot(street, Math.min(at, street.line().getLength()), side * (street.width() / 2 + 7));
        var garage = Curve.box(spot.x(), spot.y(), 4, 6.5, spot.angle());
        if (within.contains(garage)) {
            ground.build(FeatureKind.BUILDING, garage, 0.8);
        }
    }

    void rows(Street street, Geometry within) {
        for (int side : List.of(-1, 1)) {
            double at = ground.between(10, 20);
            while (at < street.line().getLength() - 20) {
                int homes = 3 + ground.dice.nextInt(4);
                for (int home = 0; home < homes; home++) {
                    double jog = home % 2 == 0 ? 0 : 1.6;
                    var spot = spot(street, at, side * (street.width() / 2 + 11 + jog));
                    var house = Curve.box(spot.x(), spot.y(), 7.9, 10.5, spot.angle());
                    if (within.contains(house)) {
                        ground.build(FeatureKind.BUILDING, house, 0);
                    }
                    at += 8.1;
                }
                at += ground.between(12, 18);
            }
        }
    }

    void smallBlocks(Street street, Geometry within) {
        for (int side : List.of(-1, 1)) {
            double at = ground.between(14, 24);
            while (at < street.line().getLength() - 8) {
                double length = ground.between(18, 34);
                var spot = spot(street, at + length / 4, side * (street.width() / 2 + 11));
                var house = Curve.box(spot.x(), spot.y(), length, 11.5, spot.angle());
                if (within.contains(house)) {
                    ground.build(FeatureKind.BUILDING, house, 4);
                }
                at += length + ground.between(8, 18);
            }
        }
    }

    void workshops(Street street, Geometry within) {
        for (int side : List.of(-1, 1)) {
            for (double at = 30; at < street.line().getLength() - 10; at += ground.between(55, 85)) {
                double length = ground.between(32, 58);
                double width = ground.between(20, 34);
                var spot = spot(street, at, side * (street.width() / 2 + width / 2 + ground.between(9, 14)));
                var hall = Curve.box(spot.x(), spot.y(), length, width, spot.angle());
                if (within.contains(hall)) {
                    ground.build(FeatureKind.BUILDING, hall, 6);
                }
            }
        }
    }

    /** Allotment huts on a plot without streets. */
    void huts(Geometry plot, double angle) {
        var box = plot.getEnvelopeInternal();
        for (double y = box.getMinY(); y < box.getMaxY(); y += 24) {
            for (double x = box.getMinX(); x < box.getMaxX(); x += 19) {
                var hut = Curve.box(x + ground.between(-3, 3), y + ground.between(-3, 3), 4.6, 3.6, angle);
                if (plot.contains(hut)) {
                    ground.build(FeatureKind.BUILDING, hut, 4);
                }
            }
        }
    }

    private static Spot spot(Street street, double at, double aside) {
        var line = new LengthIndexedLine(street.line());
        Coordinate before = line.extractPoint(Math.max(0, at - 4));
        Coordinate after = line.extractPoint(Math.min(street.line().getLength(), at + 4));
        var here = line.extractPoint(at, aside);
        return new Spot(here.x, here.y, Math.atan2(after.y - before.y, after.x - before.x));
    }
}
