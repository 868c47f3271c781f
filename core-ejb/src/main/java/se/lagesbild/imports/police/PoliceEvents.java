package se.lagesbild.imports.police;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.shared.GeoPoint;

/**
 * Reads a file of the police's events, in the raw shape of polisen.se's open API, row by row: each row becomes an event,
 * or says which field stopped it and why.
 *
 * @param categories codes that the municipality uses; an event of another category is counted as OTHER
 * @param now events from the future are refused
 */
public record PoliceEvents(Set<String> categories, Instant now) {
    public static final int MAX_BYTES = 20 * 1024 * 1024;
    public static final int MAX_EVENTS = 50_000;

    private static final String COUNTY = " län";
    private static final Pattern GPS = Pattern.compile("(\\d{1,2}\\.\\d{1,12}),(\\d{1,2}\\.\\d{1,12})");
    private static final int LONGEST_NAME = 60;

    /** All rows of the file, in its order. */
    public List<PoliceRow> read(byte[] json) {
        var raw = new RawEvents(MAX_BYTES, MAX_EVENTS).read(json);
        var seen = new HashSet<Long>();
        var rows = new ArrayList<PoliceRow>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            var row = row(i + 1, raw.get(i));
            var event = row.event();
            var again = event != null && !seen.add(event.source());
            rows.add(again ? refused(row, "id", "import.reason.id-twice") : row);
        }
        return rows;
    }

    private PoliceRow row(int number, Map<String, String> raw) {
        var type = atMost(raw.getOrDefault("type", "").strip());
        var place = atMost(raw.getOrDefault("location.name", "").strip());
        var name = raw.getOrDefault("name", "").strip();
        var start = new PoliceRow(number, null, municipality(place, name), type, "", "");
        if (raw.containsKey(RawEvents.NOT_AN_OBJECT)) {
            return refused(start, "", "import.reason.no-object");
        }
        var id = raw.getOrDefault("id", "");
        if (!id.matches("[1-9]\\d{0,17}")) {
            return refused(start, "id", "import.reason.id");
        }
        if (type.isEmpty()) {
            return refused(start, "type", "import.reason.type-missing");
        }
        if (start.municipality().isEmpty()) {
            return refused(start, "location.name", "import.reason.place-missing");
        }
        var refusal = PoliceTypes.refusal(type);
        if (refusal.isPresent()) {
            return refused(start, "type", refusal.get());
        }
        var point = point(raw.getOrDefault("location.gps", ""));
        if (point.isEmpty()) {
            return refused(start, "location.gps", "import.reason.gps");
        }
        var published = PoliceTime.published(raw.getOrDefault("datetime", ""));
        if (published.isEmpty()) {
            return refused(start, "datetime", "import.reason.published");
        }
        if (published.get().isAfter(now.plus(Duration.ofDays(1)))) {
            return refused(start, "datetime", "import.reason.future");
        }
        var time = PoliceTime.of(name, published.get());
        if (time.isEmpty()) {
            return refused(start, "name", "import.reason.time");
        }
        return accepted(start, Long.parseLong(id), time.get(), place, point.get());
    }

    private PoliceRow accepted(PoliceRow start, long id, PoliceTime time, String place, GeoPoint point) {
        var category = PoliceTypes.category(start.type());
        var event = new PoliceEvent(
                id,
                start.type(),
                category.filter(categories::contains).orElse(PoliceTypes.OTHER),
                time.from(),
                time.to(),
                time.precision(),
                start.municipality(),
                point,
                place.endsWith(COUNTY) ? PlacePrecision.COUNTY : PlacePrecision.MUNICIPALITY);
        var remark = time.doubtful()
                ? "import.remark.time-after-publication"
                : category.isEmpty() ? "import.remark.type-new" : "";
        var field = time.doubtful() ? "name" : category.isEmpty() ? "type" : "";
        return new PoliceRow(start.number(), event, start.municipality(), start.type(), field, remark);
    }

    private static PoliceRow refused(PoliceRow row, String field, String reason) {
        return new PoliceRow(row.number(), null, row.municipality(), row.type(), field, reason);
    }

    /** Since January 2026 the place of most events is the county alone, and the municipality ends the name. */
    private static String municipality(String place, String name) {
        var last = name.substring(name.lastIndexOf(", ") + 1).strip();
        return place.endsWith(COUNTY) && name.contains(", ") && !last.isEmpty() ? atMost(last) : place;
    }

    private static String atMost(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NAME));
    }

    private static Optional<GeoPoint> point(String gps) {
        var parts = GPS.matcher(gps.replace(" ", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var coordinates = gps.replace(" ", "").split(",", 2);
        double latitude = Double.parseDouble(coordinates[0]);
        double longitude = Double.parseDouble(coordinates[1]);
        boolean inSweden = latitude > 55 && latitude < 69.5 && longitude > 10.5 && longitude < 24.5;
        return inSweden ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty();
    }
}
