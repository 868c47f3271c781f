package se.lagesbild.demo.town;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;
import se.lagesbild.area.basemap.FeatureKind;

/** Builds the old centre: houses wall to wall around a courtyard, with a gateway or two. */
final class CityBlocks {
    private static final double DEPTH = 12.5;
    private final Ground ground;

    CityBlocks(Ground ground) {
        this.ground = ground;
    }

    void build(Geometry blocks) {
        for (var block : Curve.surfaces(blocks)) {
            var lot = block.buffer(-2.5);
            if (lot.getArea() > 350) {
                Curve.surfaces(lot).forEach(this::around);
            }
        }
    }

    private void around(Polygon lot) {
        var yard = lot.buffer(-DEPTH);
        var houses = lot.difference(yard);
        var wall = new LengthIndexedLine(lot.getExteriorRing());
        for (double at = ground.between(14, 24); at < lot.getLength() - 12; at += ground.between(15, 27)) {
            // Straight in from the street; near a corner the cut would leave a splinter.
            var ahead = wall.extractPoint(Math.min(at + 11, lot.getLength()));
            var behind = wall.extractPoint(at - 11);
            if (ahead.distance(behind) > 21.5) {
                var outside = wall.extractPoint(at, 1);
                var inside = wall.extractPoint(at, -DEPTH - 1);
                var cut = Curve.straight(outside.x, outside.y, inside.x, inside.y);
                houses = houses.difference(cut.buffer(ground.chance(0.1) ? 2.6 : 0.25, 2));
            }
        }
        for (var house : Curve.surfaces(houses)) {
            if (house.getArea() > 60 && !ground.chance(0.03)) {
                ground.build(FeatureKind.BUILDING, house, 0);
            }
        }
        for (var inner : Curve.surfaces(yard.buffer(-5))) {
            if (inner.getArea() > 240 && ground.chance(0.7)) {
                var spot = inner.getInteriorPoint();
                ground.build(
                        FeatureKind.BUILDING,
                        Curve.box(spot.getX(), spot.getY(), ground.between(8, 16), 6, ground.between(-0.1, 0.1)),
                        1);
            }
        }
    }
}
