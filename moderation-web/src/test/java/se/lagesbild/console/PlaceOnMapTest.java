package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

class PlaceOnMapTest {
    @Test
    void the_square_is_fifty_metres_wide_and_holds_the_place() {
        var place = Sweref99.of(new GeoPoint(58.95, 13.4));
        var corners = Arrays.stream(PlaceOnMap.square(place).split(" "))
                .map(pair -> pair.split(",", 2))
                .map(pair -> Sweref99.of(new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1]))))
                .toList();
        assertThat(corners).hasSize(4);
        assertThat(corners.get(0).distanceTo(corners.get(1))).isCloseTo(50, offset(0.2));
        assertThat(corners.get(0).distanceTo(corners.get(2))).isCloseTo(50 * Math.sqrt(2), offset(0.2));
        assertThat(place.easting())
                .isBetween(corners.get(0).easting() - 0.2, corners.get(2).easting() + 0.2);
        assertThat(place.northing())
                .isBetween(corners.get(0).northing() - 0.2, corners.get(2).northing() + 0.2);
    }
}
