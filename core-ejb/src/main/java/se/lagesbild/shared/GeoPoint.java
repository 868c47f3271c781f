package se.lagesbild.shared;

import jakarta.persistence.Embeddable;

/**
 * A place on the earth, in WGS84 degrees (EPSG:4326).
 *
 * @param latitude north, -90 to 90
 * @param longitude east, -180 to 180
 */
@Embeddable
public record GeoPoint(double latitude, double longitude) {
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such place: %s, %s".formatted(latitude, longitude));
        }
    }
}
