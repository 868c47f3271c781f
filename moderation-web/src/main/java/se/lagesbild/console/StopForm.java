package se.lagesbild.console;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.walk.StopPlan;

/** What a coordinator fills in about a stop; the map's cross fills in the point. */
public class StopForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String search;
    private @Nullable String name;
    private @Nullable String note;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    /** The stop; empty while it has no point on earth. */
    Optional<StopPlan> plan() {
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StopPlan(said(name), new GeoPoint(latitude, longitude), said(note)));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    String asked() {
        return said(search);
    }

    void clear() {
        search = null;
        name = null;
        note = null;
        latitude = null;
        longitude = null;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Double getLatitude() {
        return latitude;
    }

    public void setLatitude(@Nullable Double latitude) {
        this.latitude = latitude;
    }

    public @Nullable Double getLongitude() {
        return longitude;
    }

    public void setLongitude(@Nullable Double longitude) {
        this.longitude = longitude;
    }
}
