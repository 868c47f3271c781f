package se.lagesbild.intake.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

class PlaceCellTest {
    private static final int REACH = 50;

    @ParameterizedTest
    @ValueSource(doubles = {55.34, 58.95, 63.8, 69.05})
    void whatever_is_within_fifty_metres_lies_in_a_cell_one_step_away(double latitude) {
        var chance = new Random(4711);
        for (var turn = 0; turn < 2_000; turn++) {
            var here = new GeoPoint(latitude + chance.nextDouble() / 100, 15 + chance.nextDouble() / 100);
            var metres = Sweref99.of(here);
            var direction = chance.nextDouble() * 2 * Math.PI;
            var there = new Sweref99(
                            metres.easting() + REACH * Math.cos(direction),
                            metres.northing() + REACH * Math.sin(direction))
                    .toGeoPoint();
            assertThat(PlaceCell.STEPS).contains(PlaceCell.of(there) - PlaceCell.of(here));
        }
    }

    @Test
    void a_rectangle_touches_every_cell_that_something_in_it_lies_in() {
        var southWest = new GeoPoint(58.9461, 13.3921);
        var northEast = new GeoPoint(58.9485, 13.3969);
        var cells = PlaceCell.between(southWest, northEast);
        var chance = new Random(4711);
        for (var turn = 0; turn < 500; turn++) {
            assertThat(cells)
                    .contains(PlaceCell.of(new GeoPoint(
                            58.9461 + chance.nextDouble() * 0.0024, 13.3921 + chance.nextDouble() * 0.0048)));
        }
        assertThat(cells).hasSize(30).doesNotHaveDuplicates();
    }
}
