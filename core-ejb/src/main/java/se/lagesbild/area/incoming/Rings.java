package se.lagesbild.area.incoming;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/** Makes outlines in metres of the rings of a file, which are in degrees, and says what is wrong with a ring. */
final class Rings {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int MOST_CORNERS = 100_000;

    private int corners;

    private Rings() {}

    /** A ring of which no outline can be made. */
    static final class BadRing extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;

        BadRing(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The outline of a GeoJSON geometry. */
    static Geometry outline(JsonObject shape) throws BadRing {
        var type = shape.getString("type", "");
        var rings = new Rings();
        var outline =
                switch (type) {
                    case "Polygon" -> rings.polygon(shape.get("coordinates"));
                    case "MultiPolygon" -> rings.polygons(shape.get("coordinates"));
                    default -> throw new BadRing("no-area");
                };
        var check = new IsValidOp(outline);
        if (!check.isValid()) {
            throw new BadRing(crosses(check.getValidationError()) ? "crosses-itself" : "invalid");
        }
        return outline;
    }

    private static boolean crosses(TopologyValidationError error) {
        return error.getErrorType() == TopologyValidationError.SELF_INTERSECTION
                || error.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION;
    }

    private Geometry polygons(@Nullable JsonValue value) throws BadRing {
        var made = new ArrayList<Polygon>();
        for (var one : array(value)) {
            made.add(polygon(one));
        }
        if (made.isEmpty()) {
            throw new BadRing("no-shape");
        }
        return SHAPES.createMultiPolygon(made.toArray(Polygon[]::new));
    }

    private Polygon polygon(@Nullable JsonValue value) throws BadRing {
        var rings = new ArrayList<LinearRing>();
        for (var one : array(value)) {
            rings.add(ring(array(one)));
        }
        if (rings.isEmpty()) {
            throw new BadRing("no-shape");
        }
        return SHAPES.createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonArray written) throws BadRing {
        corners += written.size();
        if (corners > MOST_CORNERS) {
            throw new BadRing("too-many-corners");
        }
        if (written.size() < 4) {
            throw new BadRing("too-few-corners");
        }
        var made = new Coordinate[written.size()];
        for (var at = 0; at < made.length; at++) {
            made[at] = corner(array(written.get(at)));
        }
        if (!made[0].equals2D(made[made.length - 1])) {
            throw new BadRing("not-closed");
        }
        return SHAPES.createLinearRing(made);
    }

    private static Coordinate corner(JsonArray pair) throws BadRing {
        if (pair.size() < 2
                || !(pair.get(0) instanceof JsonNumber longitude && pair.get(1) instanceof JsonNumber latitude)) {
            throw new BadRing("no-shape");
        }
        if (Math.abs(latitude.doubleValue()) > 90 || Math.abs(longitude.doubleValue()) > 180) {
            throw new BadRing("not-degrees");
        }
        if (isAbroad(latitude.doubleValue(), longitude.doubleValue())) {
            throw new BadRing("abroad");
        }
        var metres = Sweref99.of(new GeoPoint(latitude.doubleValue(), longitude.doubleValue()));
        return new Coordinate(metres.easting(), metres.northing());
    }

    /** Far from Sweden: most often latitude and longitude have changed places. */
    private static boolean isAbroad(double latitude, double longitude) {
        return latitude < 53 || latitude > 71 || longitude < 8 || longitude > 28;
    }

    private static JsonArray array(@Nullable JsonValue value) throws BadRing {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new BadRing("no-shape");
    }
}
