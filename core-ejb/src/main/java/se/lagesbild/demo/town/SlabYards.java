package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import se.lagesbild.area.basemap.FeatureKind;

/** Builds the estates of the sixties: long blocks around green yards, tall houses, car parks at the edge, paths between. */
final class SlabYards {
    private static final double YARD = 92;
    private final Ground ground;

    SlabYards(Ground ground) {
        this.ground = ground;
    }

    void build(Quarter quarter, Geometry blocks) {
        double angle = Math.toRadians(quarter.turned());
        var middle = blocks.getCentroid().getCoordinate();
        double reach = blocks.getEnvelopeInternal().getDiameter() / 2;
        var room = blocks.buffer(-3);
        ground.draw(FeatureKind.GRASS, blocks.buffer(-2));
        for (double v = -reach; v < reach; v += YARD) {
            for (double u = -reach; u < reach; u += YARD) {
                double x = middle.x + u * Math.cos(angle) - v * Math.sin(angle);
                double y = middle.y + u * Math.sin(angle) + v * Math.cos(angle);
                yard(room, x, y, angle);
            }
        }
    }

    private void yard(Geometry room, double x, double y, double angle) {
        if (!room.contains(Curve.point(x, y))) {
            return;
        }
        var cell = Curve.box(x, y, YARD - 8, YARD - 8, angle);
        boolean whole = room.contains(cell) && ground.isFree(cell);
        var shapes = new ArrayList<Geometry>();
        double kind = ground.dice.nextDouble();
        if (kind < 0.42) {
            shapes.addAll(List.of(slab(-34, 0, 12, 74), slab(8, 33, 62, 12), slab(8, -33, 62, 12)));
        } else if (kind < 0.68) {
            shapes.addAll(List.of(slab(0, 30, 78, 12), slab(0, -26, 78, 12)));
        } else if (kind < 0.82) {
            shapes.addAll(List.of(slab(-24, 18, 22, 22), slab(22, -20, 22, 22)));
        } else if (kind < 0.92) {
            carPark(room, x, y, angle);
            return;
        } else {
            shapes.addAll(List.of(slab(-20, 0, 12, 70), slab(22, 0, 12, 70)));
        }
        double turn = angle + Math.PI / 2 * ground.dice.nextInt(4);
        int built = 0;
        for (var shape : shapes) {
            var house = Curve.place(shape, x, y, turn);
            if (room.contains(house) && ground.build(FeatureKind.BUILDING, house, 4)) {
                built++;
            }
        }
        if (built == 0) {
            infill(room, x, y, angle);
        } else if (whole && built > 1) {
            green(x, y, turn);
        }
    }

    /** Where no yard fits, one house may. */
    private void infill(Geometry room, double x, double y, double angle) {
        for (var shape : List.of(slab(0, 0, 64, 12), slab(0, 0, 12, 64), slab(0, 0, 40, 12), slab(0, 0, 22, 22))) {
            var house = Curve.place(shape, x, y, angle);
            if (room.contains(house) && ground.build(FeatureKind.BUILDING, house, 5)) {
                return;
            }
        }
    }

    private void green(double x, double y, double angle) {
        var lawn = Curve.place(Curve.box(6, 0, 50, 40, 0).buffer(6), x, y, angle);
        ground.draw(FeatureKind.PARK, lawn);
        for (int i = 0; i < 7; i++) {
            ground.draw(
                    FeatureKind.TREE,
                    Curve.place(Curve.point(ground.between(-18, 30), ground.between(-20, 20)), x, y, angle));
        }
    }

    private void carPark(Geometry room, double x, double y, double angle) {
        var lot = Curve.box(x, y, 76, 36, angle);
        if (room.contains(lot) && ground.isFree(lot)) {
            ground.draw(FeatureKind.CAR_PARK, lot);
            ground.take(lot);
        }
    }

    private static Geometry slab(double x, double y, double length, double width) {
        return Curve.box(x, y, length, width, 0);
    }
}
