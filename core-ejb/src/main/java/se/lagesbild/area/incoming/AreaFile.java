package se.lagesbild.area.incoming;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads a GeoJSON file of areas (RFC 7946, degrees in WGS 84) row by row; a bad row does not hide the others. */
public final class AreaFile {
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MOST_AREAS = 500;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CODE = 40;
    private static final Set<String> NAMES = Set.of("name", "namn", "benamning", "omrade", "stadsdel");
    private static final Set<String> CODES = Set.of("code", "kod", "omradeskod", "deso", "regso");

    private static final Set<String> FROM = Set.of("from", "från", "fran");
    private static final Set<String> UNTIL = Set.of("until", "to", "till");

    private final Map<String, String> known;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /**
     * @param known code by name in the division as it stands, so that an area keeps its code where the file has none
     */
    AreaFile(Map<String, String> known) {
        this.known = Map.copyOf(known);
    }

    List<AreaRow> read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw AreasRefused.refuse("areas.too-large");
        }
        var features = features(file);
        if (features.isEmpty() || features.size() > MOST_AREAS) {
            throw AreasRefused.refuse("areas.how-many");
        }
        var rows = new ArrayList<AreaRow>(features.size());
        for (var feature : features) {
            rows.add(row(rows.size() + 1, feature));
        }
        return rows;
    }

    private static JsonArray features(byte[] file) {
        try (var reader = Json.createReader(new ByteArrayInputStream(file))) {
            var root = reader.readObject();
            if (!root.getString("type", "").equals("FeatureCollection") || !isArray(root.get("features"))) {
                throw AreasRefused.refuse("areas.no-geojson");
            }
            var system = root.get("crs");
            if (system != null && !system.toString().matches(".*(CRS84|EPSG:+4326).*")) {
                throw AreasRefused.refuse("areas.not-degrees");
            }
            return root.getJsonArray("features");
        } catch (JsonException | IllegalStateException unreadable) {
            throw AreasRefused.refuse("areas.no-geojson");
        }
    }

    private AreaRow row(int number, JsonValue value) {
        var feature = object(value);
        var properties = feature == null ? null : object(feature.get("properties"));
        var flaws = new ArrayList<String>();
        var name = said(properties, NAMES);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            flaws.add("name");
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            flaws.add("name-twice");
        }
        var code = code(said(properties, CODES), name);
        if (!code.matches("[A-Za-z0-9_-]{1," + LONGEST_CODE + "}")) {
            flaws.add("code");
        } else if (!codes.add(code)) {
            flaws.add("code-twice");
        }
        var outline = outline(feature, flaws);
        return new AreaRow(number, code, name, outline, term(properties, flaws), flaws);
    }

    private static AreaTerm term(@Nullable JsonObject properties, List<String> flaws) {
        try {
            return new AreaTerm(day(said(properties, FROM)), day(said(properties, UNTIL)));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            flaws.add("dates");
            return AreaTerm.ALWAYS;
        }
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static @Nullable Geometry outline(@Nullable JsonObject feature, List<String> flaws) {
        var shape = feature == null ? null : object(feature.get("geometry"));
        if (shape == null) {
            flaws.add("no-shape");
            return null;
        }
        try {
            return Rings.outline(shape);
        } catch (Rings.BadRing bad) {
            flaws.add(bad.code());
            return null;
        }
    }

    /** Its own, or that of the area with this name as it stands, or one made from the name. */
    private String code(String given, String name) {
        if (!given.isEmpty()) {
            return given;
        }
        var made = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_");
        return known.getOrDefault(name, made.substring(0, Math.min(made.length(), LONGEST_CODE)));
    }

    private static String said(@Nullable JsonObject properties, Set<String> keys) {
        if (properties == null) {
            return "";
        }
        return properties.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .filter(value -> value.getValueType() == JsonValue.ValueType.STRING
                        || value.getValueType() == JsonValue.ValueType.NUMBER)
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static @Nullable JsonObject object(@Nullable JsonValue value) {
        return value instanceof JsonObject object ? object : null;
    }

    private static boolean isArray(@Nullable JsonValue value) {
        return value instanceof JsonArray;
    }
}
