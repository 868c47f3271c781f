package se.lagesbild.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class Sweref99Test {
    /** Reference: proj4js and proj4j for Borås, see docs/adr/0006. */
    @Test
    void a_known_place_gets_its_metres() {
        var metres = Sweref99.of(new GeoPoint(57.7210, 12.9401));
        assertThat(metres.northing()).isCloseTo(6_399_513.916, within(0.01));
        assertThat(metres.easting()).isCloseTo(377_306.703, within(0.01));
    }

    @Test
    void there_and_back_is_the_same_place() {
        var place = new GeoPoint(58.95, 13.4);
        var back = Sweref99.of(place).toGeoPoint();
        assertThat(back.latitude()).isCloseTo(58.95, within(1e-8));
        assertThat(back.longitude()).isCloseTo(13.4, within(1e-8));
    }

    @Test
    void a_square_is_aligned_with_the_grid() {
        assertThat(new Sweref99(377_306.7, 6_399_513.9).squareCentre(50)).isEqualTo(new Sweref99(377_325, 6_399_525));
    }
}
