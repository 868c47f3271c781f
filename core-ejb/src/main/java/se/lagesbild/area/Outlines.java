package se.lagesbild.area;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import se.lagesbild.shared.Sweref99;

/** Writes areas as GeoJSON (RFC 7946), in degrees. */
final class Outlines {
    private Outlines() {}

    /** A FeatureCollection with the properties {@code code} and {@code name}. */
    static String geoJson(List<NewArea> areas) {
        var features = Json.createArrayBuilder();
        areas.forEach(area -> features.add(feature(area)));
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build()
                .toString();
    }

    private static JsonObjectBuilder feature(NewArea area) {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add(
                        "properties",
                        Json.createObjectBuilder().add("code", area.code()).add("name", area.name()))
                .add(
                        "geometry",
                        Json.createObjectBuilder()
                                .add("type", "MultiPolygon")
                                .add("coordinates", polygons(area.outline())));
    }

    private static JsonArrayBuilder polygons(Geometry outline) {
        var polygons = Json.createArrayBuilder();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            var polygon = (Polygon) outline.getGeometryN(i);
            var rings = new ArrayList<LineString>();
            rings.add(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(polygon.getInteriorRingN(hole));
            }
            var written = Json.createArrayBuilder();
            rings.forEach(ring -> written.add(corners(ring)));
            polygons.add(written);
        }
        return polygons;
    }

    private static JsonArrayBuilder corners(LineString ring) {
        var corners = Json.createArrayBuilder();
        for (var corner : ring.getCoordinates()) {
            var degrees = new Sweref99(corner.x, corner.y).toGeoPoint();
            corners.add(
                    Json.createArrayBuilder().add(rounded(degrees.longitude())).add(rounded(degrees.latitude())));
        }
        return corners;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
