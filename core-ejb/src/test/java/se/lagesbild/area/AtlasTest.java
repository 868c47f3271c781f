package se.lagesbild.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

class AtlasTest {
    private static final GeoPoint CENTRE = new GeoPoint(58.95, 13.4);
    private final Sweref99 origin = Sweref99.of(CENTRE);
    private final Atlas atlas = new Atlas(
            List.of(square("WEST", -1000, 0), square("EAST", 0, 1000)),
            List.of(place("Torget", -50), place("Bron", 400), place("Långt borta", 900)),
            List.of(square("NEIGHBOUR", 500, 9000)));

    @Test
    void a_point_lies_in_the_district_around_it() {
        assertThat(atlas.districtOf(at(-10))).contains(new AreaName("WEST", "west"));
        assertThat(atlas.districtOf(at(10))).contains(new AreaName("EAST", "east"));
        assertThat(atlas.districtOf(at(5000))).isEmpty();
    }

    @Test
    void a_point_on_the_border_has_one_district() {
        assertThat(atlas.districtOf(origin)).contains(new AreaName("WEST", "west"));
    }

    @Test
    void a_neighbour_begins_where_the_districts_end() {
        assertThat(atlas.neighbourOf(at(1500))).contains(new AreaName("NEIGHBOUR", "neighbour"));
        assertThat(atlas.neighbourOf(at(700)))
                .as("in the east, though the borders overlap")
                .isEmpty();
        assertThat(atlas.neighbourOf(at(-1500))).as("nobody knows whose it is").isEmpty();
    }

    @Test
    void the_nearest_named_place_is_read_back() {
        assertThat(atlas.nearest(at(100).toGeoPoint())).map(PlaceHit::name).contains("Torget");
        assertThat(atlas.nearest(at(300).toGeoPoint())).map(PlaceHit::name).contains("Bron");
    }

    @Test
    void what_is_farther_than_300_metres_is_not_near() {
        assertThat(atlas.nearest(at(-400).toGeoPoint())).isEmpty();
    }

    @Test
    void the_centre_of_a_district_lies_in_it() {
        var centre = atlas.centreOf("EAST").orElseThrow();
        assertThat(atlas.districtOf(Sweref99.of(centre))).contains(new AreaName("EAST", "east"));
        assertThat(atlas.centreOf("NOWHERE")).isEmpty();
    }

    @Test
    void the_outlines_are_geojson_in_degrees() {
        var read = Json.createReader(new StringReader(atlas.outlines())).readObject();
        var features = read.getJsonArray("features");
        assertThat(features).hasSize(2);
        assertThat(features.getJsonObject(0).getJsonObject("properties").getString("code"))
                .isEqualTo("WEST");
        var corner = features.getJsonObject(0)
                .getJsonObject("geometry")
                .getJsonArray("coordinates")
                .getJsonArray(0)
                .getJsonArray(0)
                .getJsonArray(0);
        assertThat(corner.getJsonNumber(0).doubleValue()).isBetween(13.3, 13.5);
        assertThat(corner.getJsonNumber(1).doubleValue()).isBetween(58.9, 59.0);
    }

    @Test
    void the_frame_holds_all_districts_and_opens_where_it_was_asked_to() {
        var frame = atlas.frame(CENTRE);
        assertThat(frame.centre()).isEqualTo(CENTRE);
        assertThat(frame.holds(at(-990).toGeoPoint())).isTrue();
        assertThat(atlas.frame(new GeoPoint(10, 10)).centre().latitude()).isBetween(58.9, 59.0);
    }

    @Test
    void without_areas_there_are_no_districts_but_a_frame() {
        var empty = new Atlas(List.of(), List.of(), List.of());
        assertThat(empty.districts()).isEmpty();
        assertThat(empty.districtOf(origin)).isEmpty();
        assertThat(empty.frame(CENTRE).centre()).isEqualTo(CENTRE);
        assertThat(empty.outlines()).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    @Test
    void a_line_is_not_an_area() {
        var line = Atlas.shape("X", "LINESTRING (0 0, 1 1)");
        assertThatThrownBy(() -> new NewArea("X", "x", line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_outline_that_cannot_be_read_is_said_so() {
        assertThatThrownBy(() -> Atlas.shape("X", "POLYGON ((")).isInstanceOf(UnusableArea.class);
    }

    private Sweref99 at(double east) {
        return new Sweref99(origin.easting() + east, origin.northing());
    }

    private PlaceHit place(String name, double east) {
        return new PlaceHit(name, "SQUARE", "WEST", at(east).toGeoPoint());
    }

    private NewArea square(String code, double west, double east) {
        double left = origin.easting() + west;
        double right = origin.easting() + east;
        double south = origin.northing() - 500;
        double north = origin.northing() + 500;
        return new NewArea(
                code,
                code.toLowerCase(java.util.Locale.ROOT),
                Atlas.shape(
                        code,
                        "POLYGON ((%s %s, %s %s, %s %s, %s %s, %s %s))"
                                .formatted(left, south, right, south, right, north, left, north, left, south)));
    }
}
