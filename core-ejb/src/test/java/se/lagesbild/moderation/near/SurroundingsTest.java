package se.lagesbild.moderation.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.near.Nearby;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

class SurroundingsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final Sweref99 HERE = Sweref99.of(new GeoPoint(58.95, 13.4));
    private static final Trace SELF = new Trace(new UUID(0, 1));
    private final Surroundings around = new Surroundings(SELF, HERE, "DARK_PATH", NOON, 50, Duration.ofDays(84), 20);

    @Test
    void what_is_told_says_how_far_and_how_long_before() {
        var found = around.of(List.of(sent(2, "DARK_PATH", 12, -3)), List.of());
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.metres()).isEqualTo(12);
            assertThat(one.days()).isEqualTo(-3);
            assertThat(one.sameCategory()).isTrue();
        });
    }

    @Test
    void a_submission_is_no_neighbour_of_itself_nor_is_its_own_observation() {
        assertThat(around.of(List.of(sent(1, "DARK_PATH", 0, 0)), List.of(told(SELF, 0, PlacePrecision.EXACT))))
                .isEmpty();
    }

    @Test
    void an_accepted_submission_is_told_once() {
        var sent = sent(2, "DARK_PATH", 10, 0);
        assertThat(around.of(List.of(sent), List.of(told(sent.trace(), 12, PlacePrecision.EXACT))))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isNotNull());
    }

    @Test
    void what_lies_in_the_corner_of_the_square_is_not_within_the_distance() {
        assertThat(around.of(List.of(sent(2, "DARK_PATH", 51, 0)), List.of())).isEmpty();
        assertThat(around.of(List.of(sent(2, "DARK_PATH", 49, 0)), List.of())).hasSize(1);
    }

    @Test
    void what_is_older_than_the_span_is_left_out() {
        assertThat(around.of(List.of(sent(2, "DARK_PATH", 0, -84)), List.of())).hasSize(1);
        assertThat(around.of(List.of(sent(2, "DARK_PATH", 0, -85)), List.of())).isEmpty();
    }

    @Test
    void what_is_only_known_to_a_district_is_nowhere_near() {
        assertThat(around.of(List.of(), List.of(told(null, 0, PlacePrecision.AREA))))
                .isEmpty();
        assertThat(around.of(List.of(), List.of(told(null, 0, PlacePrecision.EXACT))))
                .hasSize(1);
    }

    @Test
    void the_same_category_comes_first_then_what_is_closest() {
        var found = around.of(
                List.of(sent(2, "LITTER", 1, 0), sent(3, "DARK_PATH", 40, 0), sent(4, "DARK_PATH", 20, 0)), List.of());
        assertThat(found).extracting(Neighbour::metres).containsExactly(20, 40, 1);
    }

    @Test
    void at_most_twenty_are_told() {
        assertThat(around.of(
                        IntStream.range(2, 60)
                                .mapToObj(id -> sent(id, "DARK_PATH", id % 40, 0))
                                .toList(),
                        List.of()))
                .hasSize(20);
    }

    @Test
    void a_rejected_neighbour_says_why_and_no_other_does() {
        var rejected = new Nearby(new UUID(0, 2), "DARK_PATH", Status.REJECTED, NOON, 58.95, 13.4);
        var found = around.of(List.of(rejected, sent(3, "DARK_PATH", 0, 0)), List.of());
        assertThat(Surroundings.explained(
                        found, Map.of(rejected.uuid(), RejectReason.PERSONAL, new UUID(0, 3), RejectReason.OTHER)))
                .extracting(Neighbour::reason)
                .containsExactlyInAnyOrder(RejectReason.PERSONAL, null);
    }

    private static Nearby sent(int id, String category, int metresEast, int days) {
        var place = new Sweref99(HERE.easting() + metresEast, HERE.northing()).toGeoPoint();
        return new Nearby(
                new UUID(0, id),
                category,
                Status.ACCEPTED,
                NOON.plus(Duration.ofDays(days)),
                place.latitude(),
                place.longitude());
    }

    private static Observed told(@Nullable Trace trace, int metresEast, PlacePrecision precision) {
        return new Observed(
                7,
                1,
                1,
                7,
                false,
                "DARK_PATH",
                NOON,
                NOON,
                TimePrecision.MINUTE,
                new Sweref99(HERE.easting() + metresEast, HERE.northing()),
                precision,
                Source.POLICE_EVENTS,
                "",
                0,
                NOON,
                trace);
    }
}
