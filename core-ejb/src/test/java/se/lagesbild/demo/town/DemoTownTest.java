package se.lagesbild.demo.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import se.lagesbild.area.NewArea;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.area.basemap.FeatureKind;
import se.lagesbild.area.basemap.MapFeature;
import se.lagesbild.shared.Sweref99;

class DemoTownTest {
    private static final DemoTown TOWN = DemoTown.grow(1);
    private static final Map<String, Geometry> DISTRICTS =
            TOWN.districts().stream().collect(Collectors.toMap(NewArea::code, NewArea::outline));

    @Test
    void the_same_seed_grows_the_same_town() throws NoSuchAlgorithmException {
        assertThat(fingerprint(DemoTown.grow(1))).isEqualTo(fingerprint(TOWN));
        assertThat(fingerprint(DemoTown.grow(2))).isNotEqualTo(fingerprint(TOWN));
    }

    @Test
    void the_town_has_the_five_districts_of_the_contract() {
        assertThat(TOWN.districts())
                .extracting(NewArea::name)
                .containsExactly("Centrum", "Norrängen", "Hultby", "Sjölunda", "Hässlebacken");
    }

    @Test
    void the_districts_cover_the_town_without_gaps_or_overlaps() {
        var whole = UnaryUnionOp.union(DISTRICTS.values());
        double sum = DISTRICTS.values().stream().mapToDouble(Geometry::getArea).sum();
        assertThat(sum).isCloseTo(whole.getArea(), offset(1.0));
        assertThat(whole.getArea()).isCloseTo(Skeleton.FRAME.getArea(), offset(1.0));
    }

    @Test
    void a_district_is_one_piece() {
        assertThat(DISTRICTS.values()).extracting(Geometry::getNumGeometries).containsOnly(1);
    }

    @Test
    void there_is_a_neighbour_whichever_way_one_leaves_the_town() {
        var ground = UnaryUnionOp.union(DISTRICTS.values());
        for (int degrees = 0; degrees < 360; degrees += 10) {
            var middle = Sweref99.of(DemoTown.CENTRE);
            var outside = point(new Sweref99(
                    middle.easting() + 9_000 * Math.cos(Math.toRadians(degrees + 0.5)),
                    middle.northing() + 9_000 * Math.sin(Math.toRadians(degrees + 0.5))));
            assertThat(TOWN.neighbours())
                    .as("%d degrees", degrees)
                    .filteredOn(area -> area.outline().covers(outside))
                    .hasSize(1);
        }
        assertThat(TOWN.neighbours()).allSatisfy(area -> assertThat(
                        area.outline().intersection(ground).getArea())
                .isLessThan(1));
    }

    @Test
    void the_middle_of_the_town_is_where_the_contract_says() {
        var point = point(Sweref99.of(DemoTown.CENTRE));
        assertThat(district("CENTRUM").covers(point)).isTrue();
    }

    @Test
    void every_place_lies_in_its_district() {
        assertThat(TOWN.places()).hasSizeGreaterThan(500).allSatisfy(place -> assertThat(
                        district(place.district()).buffer(0.5).covers(point(Sweref99.of(place.point()))))
                .as(place.name())
                .isTrue());
    }

    @Test
    void every_district_has_a_school_a_park_and_bus_stops() {
        assertThat(DISTRICTS.keySet()).allSatisfy(district -> assertThat(TOWN.places())
                .filteredOn(place -> place.district().equals(district))
                .extracting(PlaceHit::kind)
                .contains("SCHOOL", "PARK", "STOP", "STREET"));
    }

    @Test
    void there_is_an_underpass_in_the_west() {
        assertThat(TOWN.places())
                .anyMatch(place -> place.name().equals("Hässletunneln")
                        && place.kind().equals("TUNNEL")
                        && place.district().equals("HASSLEBACKEN"));
    }

    @Test
    void nearly_every_street_has_a_name() {
        var streets = TOWN.features().stream()
                .filter(feature -> feature.kind() == FeatureKind.STREET)
                .toList();
        assertThat(streets).hasSizeGreaterThan(150);
        assertThat(streets).filteredOn(street -> street.name().isEmpty()).hasSizeLessThan(8);
    }

    @Test
    void no_two_streets_share_a_name() {
        assertThat(TOWN.features())
                .filteredOn(feature ->
                        feature.kind() == FeatureKind.STREET && !feature.name().isEmpty())
                .extracting(MapFeature::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void no_house_stands_in_the_water() {
        var water = UnaryUnionOp.union(TOWN.features().stream()
                .filter(feature -> feature.shape().getDimension() == 2
                        && (feature.kind() == FeatureKind.WATER || feature.kind() == FeatureKind.RIVER))
                .map(MapFeature::shape)
                .toList());
        assertThat(TOWN.features())
                .filteredOn(feature -> feature.kind() == FeatureKind.BUILDING)
                .filteredOn(house -> water.intersects(house.shape()))
                .isEmpty();
    }

    private static String fingerprint(DemoTown town) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        town.features()
                .forEach(feature -> digest.update(
                        (feature.kind() + feature.name() + feature.shape()).getBytes(StandardCharsets.UTF_8)));
        town.districts().forEach(area -> digest.update(area.toString().getBytes(StandardCharsets.UTF_8)));
        town.places().forEach(place -> digest.update(place.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Geometry point(Sweref99 place) {
        return new GeometryFactory().createPoint(new Coordinate(place.easting(), place.northing()));
    }

    private static Geometry district(String code) {
        return Objects.requireNonNull(DISTRICTS.get(code), code);
    }
}
