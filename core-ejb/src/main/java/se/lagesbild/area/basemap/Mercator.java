package se.lagesbild.area.basemap;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/** The projection of web maps (EPSG:3857), in pixels of the world at zoom 0: 256 by 256, x right and y down. */
final class Mercator {
    static final int TILE = 256;
    private static final double METRES_AROUND = 40_075_016.686;

    private Mercator() {}

    static Coordinate project(GeoPoint point) {
        double sine = Math.sin(Math.toRadians(point.latitude()));
        return new Coordinate(
                (point.longitude() + 180) / 360 * TILE,
                (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * TILE);
    }

    /** A shape in SWEREF 99 TM, as a new shape in pixels. */
    static Geometry project(Geometry metres) {
        var copy = metres.copy();
        copy.apply((CoordinateFilter) corner -> {
            var pixels = project(new Sweref99(corner.x, corner.y).toGeoPoint());
            corner.setX(pixels.x);
            corner.setY(pixels.y);
        });
        copy.geometryChanged();
        return copy;
    }

    /** Metres on the ground in one pixel, at a height of the world map and a zoom. */
    static double metresPerPixel(double y, int zoom) {
        double latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y / TILE)));
        return METRES_AROUND * Math.cos(latitude) / TILE / (1 << zoom);
    }

    /** The outline as Java2D draws it. */
    static Path2D.Double path(Geometry shape) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            var part = shape.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                append(path, polygon.getExteriorRing(), true);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    append(path, polygon.getInteriorRingN(hole), true);
                }
            } else if (part instanceof LineString line) {
                append(path, line, false);
            }
        }
        return path;
    }

    private static void append(Path2D.Double path, LineString line, boolean closed) {
        for (int i = 0; i < line.getNumPoints(); i++) {
            var corner = line.getCoordinateN(i);
            if (i == 0) {
                path.moveTo(corner.x, corner.y);
            } else {
                path.lineTo(corner.x, corner.y);
            }
        }
        if (closed) {
            path.closePath();
        }
    }
}
