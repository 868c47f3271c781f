package se.lagesbild.area.incoming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import se.lagesbild.area.NewArea;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/**
 * How areas fit together: where two of them lie over each other, and where there is a hole between them.
 *
 * @param overlaps the largest first
 * @param holes the largest first
 */
public record AreaCheck(List<Overlap> overlaps, List<Hole> holes) {
    /** Borders that are drawn by hand miss each other by less than this, in square metres. */
    private static final double NEGLIGIBLE = 100;

    private static final int MOST = 50;

    public AreaCheck {
        overlaps = List.copyOf(overlaps);
        holes = List.copyOf(holes);
    }

    /** Two areas that lie over each other. */
    public record Overlap(String first, String second, long squareMetres) {}

    /** What lies between areas and in none of them. */
    public record Hole(GeoPoint middle, long squareMetres) {}

    public static AreaCheck of(List<NewArea> areas) {
        return new AreaCheck(overlaps(areas), holes(areas));
    }

    private static List<Overlap> overlaps(List<NewArea> areas) {
        var found = new ArrayList<Overlap>();
        for (var first = 0; first < areas.size(); first++) {
            var one = areas.get(first);
            var prepared = PreparedGeometryFactory.prepare(one.outline());
            for (var other : areas.subList(first + 1, areas.size())) {
                if (prepared.intersects(other.outline())) {
                    var common = OverlayNGRobust.overlay(one.outline(), other.outline(), OverlayNG.INTERSECTION)
                            .getArea();
                    if (common > NEGLIGIBLE) {
                        found.add(new Overlap(one.name(), other.name(), Math.round(common)));
                    }
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Overlap::squareMetres).reversed())
                .limit(MOST)
                .toList();
    }

    private static List<Hole> holes(List<NewArea> areas) {
        if (areas.isEmpty()) {
            return List.of();
        }
        var whole = OverlayNGRobust.union(areas.stream().map(NewArea::outline).toList());
        var found = new ArrayList<Hole>();
        for (var at = 0; at < whole.getNumGeometries(); at++) {
            if (whole.getGeometryN(at) instanceof Polygon part) {
                for (var hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    hole(part.getFactory().createPolygon(part.getInteriorRingN(hole)), found);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Hole::squareMetres).reversed())
                .limit(MOST)
                .toList();
    }

    private static void hole(Geometry gap, List<Hole> found) {
        if (gap.getArea() > NEGLIGIBLE) {
            var middle = gap.getInteriorPoint();
            found.add(new Hole(new Sweref99(middle.getX(), middle.getY()).toGeoPoint(), Math.round(gap.getArea())));
        }
    }
}
