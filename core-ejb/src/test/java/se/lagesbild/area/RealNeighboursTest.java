package se.lagesbild.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/** Sweden's municipalities, where the developer has the file; it is never kept in the project. */
class RealNeighboursTest {
    private static final Path FILE = Path.of(System.getProperty(
            "lagesbild.real.municipalities", "../../shared/data/se-boundaries/swedish_municipalities.geojson"));
    private static final GeometryFactory SHAPES = new GeometryFactory();

    @Test
    void every_neighbour_in_the_country_is_named() throws IOException {
        assumeTrue(Files.isReadable(FILE), "the file of municipalities is not here: " + FILE);
        var country = read();
        assertThat(country).hasSize(290);
        var home = named(country, "Borås");
        var atlas = new Atlas(
                List.of(home),
                List.of(),
                country.stream().filter(area -> !area.equals(home)).toList());

        assertThat(neighbour(atlas, 57.7210, 12.9401)).as("Borås itself").isEmpty();
        assertThat(neighbour(atlas, 57.7072, 11.9668)).as("Göteborg").isEqualTo("Göteborg");
        assertThat(neighbour(atlas, 57.6900, 12.6800)).as("Bollebygd").isEqualTo("Bollebygd");
        assertThat(neighbour(atlas, 67.8557, 20.2251)).as("Kiruna").isEqualTo("Kiruna");
        assertThat(neighbour(atlas, 55.6761, 12.5683)).as("Köpenhamn").isEmpty();
    }

    private static String neighbour(Atlas atlas, double latitude, double longitude) {
        return atlas.neighbourOf(Sweref99.of(new GeoPoint(latitude, longitude)))
                .map(AreaName::name)
                .orElse("");
    }

    private static List<NewArea> read() throws IOException {
        try (var file = Json.createReader(Files.newBufferedReader(FILE))) {
            return file.readObject().getJsonArray("features").getValuesAs(JsonObject.class).stream()
                    .map(RealNeighboursTest::area)
                    .toList();
        }
    }

    private static NewArea area(JsonObject feature) {
        var properties = feature.getJsonObject("properties");
        var geometry = feature.getJsonObject("geometry");
        var coordinates = geometry.getJsonArray("coordinates");
        var shape = geometry.getString("type").equals("Polygon")
                ? polygon(coordinates)
                : SHAPES.createMultiPolygon(coordinates.stream()
                        .map(JsonValue::asJsonArray)
                        .map(RealNeighboursTest::polygon)
                        .toArray(Polygon[]::new));
        // Some borders of the file cross themselves.
        return new NewArea(
                properties.getString("id"),
                properties.getString("kom_namn"),
                shape.isValid() ? shape : shape.buffer(0));
    }

    private static Polygon polygon(JsonArray rings) {
        var drawn = rings.stream()
                .map(JsonValue::asJsonArray)
                .map(RealNeighboursTest::ring)
                .toList();
        return SHAPES.createPolygon(drawn.get(0), drawn.subList(1, drawn.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonArray corners) {
        return SHAPES.createLinearRing(corners.getValuesAs(JsonArray.class).stream()
                .map(corner -> Sweref99.of(new GeoPoint(
                        corner.getJsonNumber(1).doubleValue(),
                        corner.getJsonNumber(0).doubleValue())))
                .map(metres -> new Coordinate(metres.easting(), metres.northing()))
                .toArray(Coordinate[]::new));
    }

    private static NewArea named(List<NewArea> country, String name) {
        return country.stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
