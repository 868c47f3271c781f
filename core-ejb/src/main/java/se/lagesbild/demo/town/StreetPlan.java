package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import se.lagesbild.area.basemap.FeatureKind;
import se.lagesbild.demo.town.Quarter.Built;

/** Lays the streets of each quarter between the main roads: long ones side by side, short ones across. */
final class StreetPlan {
    private static final double SHORTEST = 45;
    private static final double STEP = 18;
    private final Ground ground;
    private final StreetNames names = new StreetNames();
    private final List<Street> streets = new ArrayList<>();
    private final List<Geometry> besideMainRoads =
            Roads.ALL.stream().map(road -> road.line().buffer(36)).toList();

    /** How far apart streets lie, how much they bend, and how many of the short ones there are. */
    private record Pattern(double apart, double across, double bend, double kept) {}

    private static final Map<Built, Pattern> PATTERNS = Map.of(
            Built.CORE, new Pattern(92, 118, 3, 0.92),
            Built.TOWN_HOUSES, new Pattern(96, 150, 8, 0.8),
            Built.ROWS, new Pattern(78, 230, 16, 0.75),
            Built.VILLAS, new Pattern(84, 250, 26, 0.72),
            Built.SLABS, new Pattern(215, 270, 26, 0.85),
            Built.INDUSTRY, new Pattern(130, 260, 4, 0.9),
            Built.ALLOTMENT, new Pattern(400, 400, 6, 1));

    StreetPlan(Ground ground) {
        this.ground = ground;
    }

    /** The streets of the whole town, the old roads first. */
    List<Street> lay(Plots plots, Geometry closed) {
        for (var road : Roads.ALL) {
            streets.add(new Street(road.name(), road.kind(), "", road.line()));
        }
        plots.byQuarter().forEach((quarter, plot) -> {
            var pattern = PATTERNS.get(quarter.built());
            if (pattern != null) {
                lay(quarter, plot, plot.difference(closed), pattern);
            }
        });
        return List.copyOf(streets);
    }

    private void lay(Quarter quarter, Geometry plot, Geometry open, Pattern pattern) {
        var middle = plot.getCentroid().getCoordinate();
        double reach = plot.getEnvelopeInternal().getDiameter() / 2 + 100;
        double angle = Math.toRadians(quarter.turned());
        double swing = ground.between(0, 6);
        var longStreets = new ArrayList<LineString>();
        for (double v = -reach + ground.between(0, pattern.apart());
                v < reach;
                v += pattern.apart() * ground.between(0.93, 1.1)) {
            var line = line(middle, angle, reach, v, pattern.bend(), swing, false);
            Curve.lines(line.intersection(open)).stream()
                    .filter(part -> part.getLength() > SHORTEST && !isBesideMainRoad(part))
                    .forEach(longStreets::add);
        }
        var crossings = UnaryUnionOp.union(longStreets);
        var shortStreets = new ArrayList<LineString>();
        for (double u = -reach + ground.between(0, pattern.across()); u < reach; u += pattern.across()) {
            var line = line(middle, angle, reach, u + ground.between(-15, 15), pattern.bend() * 0.7, swing, true);
            var parts = line.intersection(open);
            var cut = crossings == null ? parts : parts.difference(crossings);
            Curve.lines(cut).stream()
                    .filter(part ->
                            part.getLength() > SHORTEST && !isBesideMainRoad(part) && ground.chance(pattern.kept()))
                    .forEach(shortStreets::add);
        }
        longStreets.forEach(line -> name(quarter, line));
        merged(shortStreets).forEach(line -> name(quarter, line));
    }

    /** Nobody lays a street right beside another. */
    private boolean isBesideMainRoad(LineString line) {
        Geometry rest = line;
        for (var beside : besideMainRoads) {
            if (beside.getEnvelopeInternal().intersects(line.getEnvelopeInternal())) {
                rest = rest.difference(beside);
            }
        }
        return rest.getLength() < 0.65 * line.getLength();
    }

    private LineString line(
            Coordinate middle, double angle, double reach, double offset, double bend, double swing, boolean across) {
        var points = new ArrayList<Coordinate>();
        for (double along = -reach; along <= reach; along += STEP) {
            double waved = offset
                    + bend * Math.sin(along / 190 + swing + offset / 340)
                    + bend * 0.4 * Math.sin(along / 71 + 2 * swing + offset / 150);
            double u = across ? waved : along;
            double v = across ? along : waved;
            points.add(new Coordinate(
                    middle.x + u * Math.cos(angle) - v * Math.sin(angle),
                    middle.y + u * Math.sin(angle) + v * Math.cos(angle)));
        }
        return Curve.SHAPES.createLineString(points.toArray(Coordinate[]::new));
    }

    private static List<LineString> merged(List<LineString> parts) {
        var merger = new LineMerger();
        merger.add(parts);
        var merged = new ArrayList<LineString>();
        for (Object line : merger.getMergedLineStrings()) {
            merged.add(eastward((LineString) line));
        }
        merged.sort((a, b) -> a.getEnvelopeInternal().compareTo(b.getEnvelopeInternal()));
        return merged;
    }

    /** The merger answers in any order and direction; the same town must not come out otherwise tomorrow. */
    private static LineString eastward(LineString line) {
        var start = line.getCoordinateN(0);
        var end = line.getCoordinateN(line.getNumPoints() - 1);
        return start.compareTo(end) <= 0 ? line : line.reverse();
    }

    private void name(Quarter quarter, LineString line) {
        var kind = line.getLength() < 70 ? FeatureKind.SERVICE : FeatureKind.STREET;
        var name = kind == FeatureKind.SERVICE
                ? ""
                : names.next(quarter.built() == Built.INDUSTRY ? "INDUSTRY" : quarter.district());
        streets.add(new Street(name, kind, quarter.district(), line));
    }

    /** Points along a street, one for about so many metres, at least one. */
    static List<Coordinate> stretches(LineString line, double metres) {
        var index = new LengthIndexedLine(line);
        int parts = Math.max(1, (int) Math.round(line.getLength() / metres));
        var points = new ArrayList<Coordinate>();
        for (int i = 0; i < parts; i++) {
            points.add(index.extractPoint(line.getLength() * (i + 0.5) / parts));
        }
        return points;
    }
}
