package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** What the skeleton's lines enclose: each plot belongs to one quarter, and the plots together are the whole town. */
final class Plots {
    private static final GeometryFactory SHAPES = Curve.SHAPES;
    private final Map<Quarter, Geometry> byQuarter = new LinkedHashMap<>();
    private final List<Polygon> all = new ArrayList<>();

    Plots() {
        var lines = new ArrayList<Geometry>();
        lines.add(Skeleton.FRAME.getExteriorRing());
        lines.add(within(Skeleton.SHORE));
        lines.add(within(Skeleton.RIVER));
        lines.add(within(Skeleton.RAIL));
        Roads.ALL.forEach(road -> lines.add(within(road.line())));
        lines.addAll(Skeleton.LIMITS);
        var polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionOp.union(lines));
        for (Object plot : polygonizer.getPolygons()) {
            all.add((Polygon) ((Polygon) plot).norm());
        }
        // In the order of the map, so that the same lines give the same town whatever order they are found in.
        all.sort((a, b) -> a.getEnvelopeInternal().compareTo(b.getEnvelopeInternal()));
        all.forEach(plot -> byQuarter.merge(quarterOf(plot), plot, Geometry::union));
    }

    /** The ground of each quarter. */
    Map<Quarter, Geometry> byQuarter() {
        return byQuarter;
    }

    /** The districts' outlines by code: they cover the frame and do not overlap, since they share the plots' edges. */
    Map<String, Geometry> districts() {
        Map<String, List<Geometry>> parts = new LinkedHashMap<>();
        Quarter.ALL.forEach(quarter -> parts.putIfAbsent(quarter.district(), new ArrayList<>()));
        all.forEach(plot -> parts.getOrDefault(quarterOf(plot).district(), new ArrayList<>())
                .add(plot));
        Map<String, Geometry> districts = new LinkedHashMap<>();
        parts.forEach((code, plots) -> districts.put(code, UnaryUnionOp.union(plots)));
        return districts;
    }

    private static Quarter quarterOf(Polygon plot) {
        var middle = plot.getInteriorPoint();
        return Quarter.ALL.stream()
                .filter(quarter -> plot.contains(quarter.inside()))
                .findFirst()
                .orElseGet(() -> Quarter.ALL.stream()
                        .min((a, b) -> Double.compare(middle.distance(a.inside()), middle.distance(b.inside())))
                        .map(near -> Quarter.at(middle.getX(), middle.getY(), near.district(), Quarter.Built.YARD, 0))
                        .orElseThrow());
    }

    private static Geometry within(LineString line) {
        return line.intersection(
                SHAPES.createPolygon(Skeleton.FRAME.getExteriorRing().getCoordinateSequence())
                        .buffer(30));
    }
}
