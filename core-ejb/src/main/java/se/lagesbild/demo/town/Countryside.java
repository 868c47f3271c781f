package se.lagesbild.demo.town;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import se.lagesbild.area.basemap.FeatureKind;

/** Water, woods and fields in the town and around it, and the parts of the town that stay green. */
final class Countryside {
    private static final double EDGE = 2300;
    private final Ground ground;
    private final Geometry water;
    private final Geometry closed;

    /** @param built where the town stands, so that no woods do */
    Countryside(Ground ground, Geometry water, Geometry built) {
        this.ground = ground;
        this.water = water;
        closed = UnaryUnionOp.union(List.of(water, built));
    }

    /** Names of the green plots, by a point inside them. */
    private static final Map<Point, String> NAMES = Map.of(
            Curve.point(560, -60), "Stadsparken",
            Curve.point(610, 250), "Åparken",
            Curve.point(-400, -860), "Strandparken",
            Curve.point(-1100, -720), "Sjölunda strandpark",
            Curve.point(700, -1040), "Hultby strand",
            Curve.point(-300, 1720), "Norrskogen",
            Curve.point(550, 1680), "Ringskogen",
            Curve.point(-1860, 900), "Hässleskogen",
            Curve.point(1900, -700), "Hultskogen",
            Curve.point(1450, 750), "Kvarnens kolonilotter");

    /** The colour of a whole plot. */
    void tint(Quarter quarter, Geometry plot) {
        var kind =
                switch (quarter.built()) {
                    case CORE -> FeatureKind.CENTRE;
                    case TOWN_HOUSES, ROWS, VILLAS, SLABS -> FeatureKind.RESIDENTIAL;
                    case INDUSTRY -> FeatureKind.INDUSTRY;
                    case PARK -> FeatureKind.PARK;
                    case ALLOTMENT -> FeatureKind.ALLOTMENT;
                    case FOREST -> FeatureKind.FOREST;
                    case FIELD -> FeatureKind.FARMLAND;
                    case YARD -> FeatureKind.GRASS;
                };
        var name = NAMES.entrySet().stream()
                .filter(named -> plot.contains(named.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        ground.draw(kind, name, plot.difference(water));
    }

    /** The land outside the town, rougher the farther away it is. */
    void around() {
        for (int i = 0; i < 420; i++) {
            double angle = ground.between(0, 2 * Math.PI);
            double far = EDGE - 350 + 13500 * Math.pow(ground.dice.nextDouble(), 1.6);
            double radius = ground.between(0.05, 0.19) * far;
            outside(
                    ground.chance(0.68) ? FeatureKind.FOREST : FeatureKind.FARMLAND,
                    Curve.blob(ground.dice, far * Math.cos(angle), far * Math.sin(angle), radius));
        }
        for (int i = 0; i < 9; i++) {
            double angle = ground.between(0.2, Math.PI - 0.2);
            double far = ground.between(4000, 13000);
            var tarn = Curve.blob(ground.dice, far * Math.cos(angle), far * Math.sin(angle), ground.between(150, 500));
            outside(FeatureKind.WATER, tarn);
        }
        for (int i = 0; i < 90; i++) {
            double angle = ground.between(0, 2 * Math.PI);
            double far = ground.between(EDGE + 150, 6000);
            farm(far * Math.cos(angle), far * Math.sin(angle), angle);
        }
    }

    private void outside(FeatureKind kind, Geometry shape) {
        ground.draw(kind, shape.difference(closed));
    }

    private void farm(double x, double y, double angle) {
        var yard = Curve.point(x, y).buffer(45);
        if (yard.intersects(water) || yard.intersects(Skeleton.FRAME)) {
            return;
        }
        ground.build(FeatureKind.BUILDING, Curve.box(x, y, 14, 9, angle), 2);
        ground.build(FeatureKind.BUILDING, Curve.box(x + 26, y + 8, 32, 12, angle), 2);
        ground.build(FeatureKind.BUILDING, Curve.box(x + 2, y - 24, 20, 9, angle + 0.3), 2);
    }

    /** Trees in a park, along nothing in particular. */
    void trees(Geometry park, double metresApart) {
        var box = park.getEnvelopeInternal();
        for (double y = box.getMinY(); y < box.getMaxY(); y += metresApart) {
            for (double x = box.getMinX(); x < box.getMaxX(); x += metresApart) {
                var tree = Curve.point(x + ground.between(0, metresApart), y + ground.between(0, metresApart));
                if (park.contains(tree) && ground.isFree(tree.buffer(2))) {
                    ground.draw(FeatureKind.TREE, tree);
                }
            }
        }
    }
}
