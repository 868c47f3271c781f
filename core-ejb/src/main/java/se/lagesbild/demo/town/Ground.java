package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.quadtree.Quadtree;
import se.lagesbild.area.basemap.FeatureKind;
import se.lagesbild.area.basemap.MapFeature;

/** The ground that the town grows on: what is drawn so far, and what is taken. */
final class Ground {
    final Random dice;
    private final List<MapFeature> features = new ArrayList<>();
    private final Quadtree taken = new Quadtree();

    Ground(long seed) {
        dice = new Random(seed);
    }

    List<MapFeature> features() {
        return List.copyOf(features);
    }

    void draw(FeatureKind kind, String name, Geometry shape) {
        if (!shape.isEmpty()) {
            features.add(new MapFeature(kind, name, shape));
        }
    }

    void draw(FeatureKind kind, Geometry shape) {
        draw(kind, "", shape);
    }

    /** Nothing more is built here. */
    void take(Geometry shape) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            var part = shape.getGeometryN(i);
            taken.insert(part.getEnvelopeInternal(), part);
        }
    }

    boolean isFree(Geometry shape) {
        List<?> near = taken.query(shape.getEnvelopeInternal());
        return near.stream().map(Geometry.class::cast).noneMatch(shape::intersects);
    }

    /** Builds a house if its place and the given distance around it are free. */
    boolean build(FeatureKind kind, Geometry house, double distance) {
        if (!isFree(distance > 0 ? house.buffer(distance, 1) : house)) {
            return false;
        }
        draw(kind, house);
        take(house);
        return true;
    }

    /** A number between the two, decided by the dice. */
    double between(double least, double most) {
        return least + (most - least) * dice.nextDouble();
    }

    boolean chance(double probability) {
        return dice.nextDouble() < probability;
    }
}
