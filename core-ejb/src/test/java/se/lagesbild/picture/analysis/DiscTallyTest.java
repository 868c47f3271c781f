package se.lagesbild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lagesbild.picture.analysis.Disc.Part;
import se.lagesbild.shared.Sweref99;

class DiscTallyTest {
    private static final Sweref99 SQUARE = new Sweref99(420_000, 6_530_000);
    private static final Span MARCH = new Span(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Span APRIL = new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
    private static final boolean[] EXACT_ONLY = {true, false};

    @Test
    void the_circle_ends_at_its_radius_and_the_ring_at_twice_of_it() {
        var tally = tally(
                seen(1, 100, 0, "2026-03-05", 0, 0),
                seen(2, 100.01, 0, "2026-03-06", 0, 0),
                seen(3, 0, -200, "2026-03-07", 0, 0),
                seen(4, 0, 200.01, "2026-03-08", 0, 0),
                seen(5, 3, 4, "2026-04-30", 0, 0));
        assertThat(tally.count(0, Part.INSIDE, 0)).isEqualTo(1);
        assertThat(tally.count(0, Part.RING, 0)).isEqualTo(2);
        assertThat(tally.count(0, Part.ELSEWHERE, 0)).isEqualTo(1);
        assertThat(tally.count(1, Part.INSIDE, 0)).isEqualTo(1);
    }

    @Test
    void kinds_are_counted_apart_and_places_known_roughly_not_at_all() {
        var tally = tally(
                seen(1, 0, 0, "2026-03-31", 0, 1),
                seen(2, 0, 0, "2026-03-31", 1, 1),
                seen(3, 0, 0, "2026-03-31", 0, 4));
        assertThat(tally.count(0, Part.INSIDE, 1)).isEqualTo(1);
        assertThat(tally.count(0, Part.INSIDE, 0)).isEqualTo(1);
        assertThat(tally.count(1, Part.INSIDE, 1)).isZero();
    }

    @Test
    void what_is_gone_is_not_counted() {
        var columns = Columns.empty()
                .after(List.of(), List.of(seen(1, 0, 0, "2026-03-05", 0, 0)))
                .after(List.of(1L), List.of());
        assertThat(tally(columns).count(0, Part.INSIDE, 0)).isZero();
    }

    private static DiscTally tally(Entry... rows) {
        return tally(Columns.empty().after(List.of(), List.of(rows)));
    }

    private static DiscTally tally(Columns columns) {
        return new DiscTally(
                columns,
                Town.everything(),
                new Disc(SQUARE, 100),
                List.of(MARCH, APRIL),
                EXACT_ONLY,
                Town.kindOfCategory(),
                Town.KINDS);
    }

    /** @param precision 0 where the place is known, 1 where it is not */
    private static Entry seen(long id, double east, double north, String day, int precision, int category) {
        return new Entry(
                id,
                id,
                0,
                0,
                Math.toIntExact(LocalDate.parse(day).toEpochDay()),
                (int) Math.round((SQUARE.easting() + east) * 100),
                (int) Math.round((SQUARE.northing() + north) * 100),
                0,
                precision,
                0,
                category,
                0,
                0,
                0,
                id,
                1);
    }
}
