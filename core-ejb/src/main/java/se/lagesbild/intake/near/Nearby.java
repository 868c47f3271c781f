package se.lagesbild.intake.near;

import java.time.Instant;
import java.util.UUID;
import se.lagesbild.intake.Status;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/** A submission as its neighbours see it: where, what and how it ended, and none of its words. */
public record Nearby(UUID uuid, String category, Status status, Instant receivedAt, double latitude, double longitude) {
    public Trace trace() {
        return new Trace(uuid);
    }

    public GeoPoint place() {
        return new GeoPoint(latitude, longitude);
    }
}
