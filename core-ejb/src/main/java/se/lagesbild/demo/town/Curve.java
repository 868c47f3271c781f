package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Draws with a steady hand: lines, rings and boxes in metres from the middle of the town, x east and y north. */
final class Curve {
    static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int STEPS = 8;

    private Curve() {}

    /** A soft line through the given points. */
    static LineString through(double... xy) {
        var knots = coordinates(xy);
        var line = new ArrayList<Coordinate>();
        for (int i = 0; i < knots.size() - 1; i++) {
            bend(
                    line,
                    knots.get(Math.max(0, i - 1)),
                    knots.get(i),
                    knots.get(i + 1),
                    knots.get(Math.min(knots.size() - 1, i + 2)));
        }
        line.add(knots.get(knots.size() - 1));
        return SHAPES.createLineString(line.toArray(Coordinate[]::new));
    }

    /** A soft ring through the given points. */
    static Polygon around(double... xy) {
        var knots = coordinates(xy);
        int n = knots.size();
        var ring = new ArrayList<Coordinate>();
        for (int i = 0; i < n; i++) {
            bend(ring, knots.get((i + n - 1) % n), knots.get(i), knots.get((i + 1) % n), knots.get((i + 2) % n));
        }
        ring.add(ring.get(0).copy());
        return SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
    }

    /** A ring with sharp corners. */
    static Polygon corners(double... xy) {
        var ring = coordinates(xy);
        ring.add(ring.get(0).copy());
        return SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
    }

    /** A box of the given length and width around a point, its length turned {@code angle} radians from east. */
    static Polygon box(double x, double y, double length, double width, double angle) {
        double l = length / 2;
        double w = width / 2;
        var box = corners(-l, -w, l, -w, l, w, -l, w);
        return (Polygon) place(box, x, y, angle);
    }

    /** A shape drawn around the origin, turned and moved to its place. */
    static Geometry place(Geometry shape, double x, double y, double angle) {
        return AffineTransformation.rotationInstance(angle).translate(x, y).transform(shape);
    }

    /** An uneven blob, as woods and islands are. */
    static Polygon blob(Random dice, double x, double y, double radius) {
        int n = 9;
        var xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n;
            double reach = radius * (0.6 + 0.75 * dice.nextDouble());
            xy[2 * i] = x + reach * Math.cos(angle);
            xy[2 * i + 1] = y + 0.8 * reach * Math.sin(angle);
        }
        return around(xy);
    }

    static LineString straight(double... xy) {
        return SHAPES.createLineString(coordinates(xy).toArray(Coordinate[]::new));
    }

    static Point point(double x, double y) {
        return SHAPES.createPoint(new Coordinate(x, y));
    }

    /** The parts of a shape that are lines. */
    static List<LineString> lines(Geometry shape) {
        var lines = new ArrayList<LineString>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof LineString line) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The parts of a shape that are surfaces. */
    static List<Polygon> surfaces(Geometry shape) {
        var surfaces = new ArrayList<Polygon>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon surface) {
                surfaces.add(surface);
            }
        }
        return surfaces;
    }

    private static List<Coordinate> coordinates(double... xy) {
        var list = new ArrayList<Coordinate>();
        for (int i = 0; i < xy.length; i += 2) {
            list.add(new Coordinate(xy[i], xy[i + 1]));
        }
        return list;
    }

    /** Catmull and Rom's curve from b to c. */
    private static void bend(List<Coordinate> line, Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
        for (int step = 0; step < STEPS; step++) {
            double t = (double) step / STEPS;
            line.add(new Coordinate(bend(t, a.x, b.x, c.x, d.x), bend(t, a.y, b.y, c.y, d.y)));
        }
    }

    private static double bend(double t, double a, double b, double c, double d) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }
}
