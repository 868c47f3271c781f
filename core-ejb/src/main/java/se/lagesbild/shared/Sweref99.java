package se.lagesbild.shared;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A place in SWEREF 99 TM (EPSG:3006), metres: every distance, cell and statistic is computed here, never in degrees.
 *
 * @param easting metres east, about 250 000 to 950 000 in Sweden
 * @param northing metres north, about 6 100 000 to 7 700 000 in Sweden
 */
public record Sweref99(double easting, double northing) {
    private static final String TM = "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
    private static final String WGS84 = "+proj=longlat +datum=WGS84 +no_defs";
    private static final CoordinateTransform TO_METRES;
    private static final CoordinateTransform TO_DEGREES;

    static {
        var systems = new CRSFactory();
        var degrees = systems.createFromParameters("EPSG:4326", WGS84);
        var metres = systems.createFromParameters("EPSG:3006", TM);
        TO_METRES = new CoordinateTransformFactory().createTransform(degrees, metres);
        TO_DEGREES = new CoordinateTransformFactory().createTransform(metres, degrees);
    }

    /** The same place in metres. */
    public static Sweref99 of(GeoPoint point) {
        var metres = TO_METRES.transform(new ProjCoordinate(point.longitude(), point.latitude()), new ProjCoordinate());
        return new Sweref99(metres.x, metres.y);
    }

    /** The same place in degrees. */
    public GeoPoint toGeoPoint() {
        var degrees = TO_DEGREES.transform(new ProjCoordinate(easting, northing), new ProjCoordinate());
        return new GeoPoint(degrees.y, degrees.x);
    }

    /** Metres as the crow flies. */
    public double distanceTo(Sweref99 other) {
        return Math.hypot(easting - other.easting, northing - other.northing);
    }

    /** The middle of the square of {@code size} metres, aligned with SCB's grid, that this place lies in. */
    public Sweref99 squareCentre(int size) {
        return new Sweref99(
                Math.floor(easting / size) * size + size / 2.0, Math.floor(northing / size) * size + size / 2.0);
    }
}
