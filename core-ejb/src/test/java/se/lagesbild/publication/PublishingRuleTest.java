package se.lagesbild.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagesbild.picture.MonthCell;
import se.lagesbild.picture.MonthSquare;
import se.lagesbild.picture.VoiceGroup;
import se.lagesbild.picture.analysis.Columns;
import se.lagesbild.picture.analysis.Entry;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.analysis.SquareVoices;
import se.lagesbild.picture.analysis.Voices;
import se.lagesbild.shared.Clocks;

class PublishingRuleTest {
    private static final PublishingRule RULE = PublishingRule.OF_THE_HOUSE;
    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    private static final int DISTRICTS = 3;
    private static final VoiceGroup[] GROUPS = VoiceGroup.values();
    /** For each source, which stands for its group here, the one category's group; below 0 for all but residents. */
    private static final int[][] RESIDENTS_ALONE = {{0}, {1}, {-1}, {-1}};

    private static final int SQUARE = 25_000; // centimetres

    private record Figure(YearMonth month, int district, int group) {}

    @Test
    void four_voices_stay_in_the_house_and_so_do_five_from_two_days() {
        assertThat(RULE.allows(cell(5, 3))).isTrue();
        assertThat(RULE.allows(cell(4, 4))).isFalse();
        assertThat(RULE.allows(cell(5, 2))).isFalse();
        assertThat(RULE.allows(cell(0, 0))).isFalse();
    }

    @Test
    void a_suppressed_figure_keeps_no_number() {
        var month = new PublishedMonth(YearMonth.of(2026, 1), Instant.EPOCH);
        month.enter(new MonthCell("CENTRUM", VoiceGroup.RESIDENTS, 4, 4), "Centrum", RULE);
        month.enter(new MonthCell("CENTRUM", VoiceGroup.POLICE, 12, 9), "Centrum", RULE);
        var row = month.read().rows().get(0);
        assertThat(row.residents()).isEqualTo(Cell.SUPPRESSED);
        assertThat(row.police()).isEqualTo(new Cell(12));
        assertThat(row.name()).isEqualTo("Centrum");
    }

    @Test
    void a_month_closes_a_week_after_its_end() {
        var october = YearMonth.of(2026, 10);
        assertThat(RULE.closing(october)).isEqualTo(Instant.parse("2026-11-07T23:00:00Z"));
        assertThat(RULE.closed(YearMonth.of(2026, 9), at("2026-11-07T22:59:59Z")))
                .containsExactly(YearMonth.of(2026, 9));
        assertThat(RULE.closed(YearMonth.of(2026, 9), at("2026-11-07T23:00:00Z")))
                .containsExactly(YearMonth.of(2026, 9), october);
        assertThat(RULE.closed(YearMonth.of(2027, 1), at("2026-11-07T23:00:00Z")))
                .isEmpty();
    }

    /** Security.md, threat 10: in none of 10 000 histories does a figure, or the difference of two, point at fewer than k. */
    @Test
    void no_published_figure_and_no_difference_of_two_tells_of_one_to_four_voices() {
        int figures = 0;
        for (long seed = 1; seed <= 10_000; seed++) {
            var rows = history(new Random(seed));
            var truth = countedSimply(rows);
            var published = new HashMap<Figure, Set<Long>>();
            for (var month : MONTHS) {
                published.putAll(published(rows, truth, month, seed));
            }
            figures += published.size();
            for (var one : published.entrySet()) {
                assertThat(one.getValue()).as("seed %d %s", seed, one.getKey()).hasSizeGreaterThanOrEqualTo(5);
                for (var other : published.entrySet()) {
                    var difference = new HashSet<>(one.getValue());
                    difference.removeAll(other.getValue());
                    assertThat(difference.size())
                            .as("seed %d %s less %s", seed, one.getKey(), other.getKey())
                            .matches(size -> size == 0 || size >= 5);
                }
            }
        }
        assertThat(figures).as("the histories publish something").isGreaterThan(10_000);
    }

    /** Where several told of the same, the word says so and no more: never of fewer than k, and the same word however many. */
    @Test
    void a_square_is_told_of_at_five_voices_from_three_days_and_its_word_holds_no_number() {
        int told = 0;
        for (long seed = 1; seed <= 10_000; seed++) {
            var rows = history(new Random(seed));
            for (var month : MONTHS) {
                var squares = squares(rows, month);
                var truth = squaresCountedSimply(rows, month);
                var telling = new HashMap<SquareVoices.Square, Map<Long, Integer>>();
                truth.forEach((square, events) -> {
                    if (events.size() >= 5 && new HashSet<>(events.values()).size() >= 3) {
                        telling.put(square, events);
                    }
                });
                assertThat(squares).as("seed %d %s", seed, month).isEqualTo(telling.keySet());
                var voices = telling.values().stream()
                        .flatMap(events -> events.keySet().stream())
                        .toList();
                assertThat(voices).as("no voice in two squares, seed %d", seed).doesNotHaveDuplicates();
                told += squares.size();
                for (var square : squares) {
                    assertThat(squares(oneMore(rows, square, month), month))
                            .as("one voice more changes no word, seed %d", seed)
                            .isEqualTo(squares);
                }
            }
        }
        assertThat(told).as("the histories tell of something").isGreaterThan(1_000);
    }

    @Test
    void a_square_has_one_name_in_a_month_and_another_in_the_next() {
        var square = new MonthSquare(6_500_000, 400_000, "CENTRUM", "DARK_PATH", 5, 3);
        var fuller = new MonthSquare(6_500_000, 400_000, "CENTRUM", "DARK_PATH", 50, 30);
        assertThat(PublishedPresence.name(MONTHS.get(0), square))
                .isEqualTo(PublishedPresence.name(MONTHS.get(0), fuller))
                .isNotEqualTo(PublishedPresence.name(MONTHS.get(1), square));
        var month = new PublishedMonth(MONTHS.get(0), Instant.EPOCH);
        month.tell(square, RULE);
        month.tell(new MonthSquare(6_500_250, 400_000, "CENTRUM", "DARK_PATH", 4, 4), RULE);
        month.tell(new MonthSquare(6_500_500, 400_000, "CENTRUM", "DARK_PATH", 9, 2), RULE);
        assertThat(month.told()).isEqualTo(1);
    }

    private static Set<SquareVoices.Square> squares(List<Entry> rows, YearMonth month) {
        var told = new HashSet<SquareVoices.Square>();
        new SquareVoices(
                        Columns.empty().after(List.of(), rows),
                        new Span(month.atDay(1), month.atEndOfMonth()),
                        RESIDENTS_ALONE,
                        precision -> precision == 0)
                .forEach(count -> {
                    if (RULE.allows(new MonthSquare(0, 0, "", "", count.voices(), count.days()))) {
                        told.add(count.square());
                    }
                });
        return told;
    }

    /** For each square its events, with the day on which each counts. */
    private static Map<SquareVoices.Square, Map<Long, Integer>> squaresCountedSimply(
            List<Entry> rows, YearMonth month) {
        var first = new HashMap<List<Long>, Entry>();
        rows.stream()
                .filter(row -> RESIDENTS_ALONE[row.source()][0] >= 0)
                .forEach(row -> first.merge(
                        List.of(row.event(), (long) row.source()),
                        row,
                        (one, other) -> one.id() < other.id() ? one : other));
        var truth = new HashMap<SquareVoices.Square, Map<Long, Integer>>();
        first.values().stream()
                .filter(row ->
                        YearMonth.from(LocalDate.ofEpochDay(row.day())).equals(month) && row.placePrecision() == 0)
                .forEach(row -> truth.computeIfAbsent(square(row), fresh -> new HashMap<>())
                        .put(row.event() * GROUPS.length + row.source(), row.day()));
        return truth;
    }

    private static SquareVoices.Square square(Entry row) {
        return new SquareVoices.Square(row.easting() / SQUARE * 250, row.northing() / SQUARE * 250, row.category());
    }

    private static List<Entry> oneMore(List<Entry> rows, SquareVoices.Square square, YearMonth month) {
        var more = new ArrayList<>(rows);
        int day = Math.toIntExact(month.atDay(1).toEpochDay());
        more.add(entry(1_000, 1_000, square.easting() * 100, 0, day, 0, 0));
        return more;
    }

    private static Map<Figure, Set<Long>> published(
            List<Entry> rows, Map<Figure, Map<Long, Integer>> truth, YearMonth month, long seed) {
        var groups = new int[GROUPS.length][1];
        for (int group = 0; group < GROUPS.length; group++) {
            groups[group][0] = group;
        }
        var voices = new Voices(
                Columns.empty().after(List.of(), rows), new Span(month.atDay(1), month.atEndOfMonth()), groups);
        var published = new HashMap<Figure, Set<Long>>();
        for (int district = 0; district < DISTRICTS; district++) {
            for (int group = 0; group < GROUPS.length; group++) {
                var cell = new Voices.Cell(district, group);
                var figure = new Figure(month, district, group);
                var events = truth.getOrDefault(figure, Map.of());
                assertThat(voices.voices(cell)).as("seed %d %s", seed, figure).isEqualTo(events.size());
                if (RULE.allows(new MonthCell("", GROUPS[group], voices.voices(cell), voices.days(cell)))) {
                    assertThat(new HashSet<>(events.values()))
                            .as("days, seed %d", seed)
                            .hasSizeGreaterThanOrEqualTo(3);
                    published.put(figure, events.keySet());
                }
            }
        }
        return published;
    }

    /** For each figure its events, with the day on which each counts: the first observation of an event decides. */
    private static Map<Figure, Map<Long, Integer>> countedSimply(List<Entry> rows) {
        var first = new HashMap<List<Long>, Entry>();
        rows.forEach(row -> first.merge(
                List.of(row.event(), (long) row.source()), row, (one, other) -> one.id() < other.id() ? one : other));
        var truth = new HashMap<Figure, Map<Long, Integer>>();
        first.values().forEach(row -> truth.computeIfAbsent(
                        new Figure(YearMonth.from(LocalDate.ofEpochDay(row.day())), row.district(), row.source()),
                        fresh -> new HashMap<>())
                .put(row.event() * GROUPS.length + row.source(), row.day()));
        return truth;
    }

    /** Few observations over three months, some told twice, many crowded on the same days and in the same area. */
    private static List<Entry> history(Random random) {
        var rows = new ArrayList<Entry>();
        int first = Math.toIntExact(MONTHS.get(0).atDay(1).toEpochDay());
        int size = random.nextInt(150);
        int spread = 1 + random.nextInt(90);
        for (int id = 1; id <= size; id++) {
            long event = random.nextInt(4) == 0 ? 1 + random.nextInt(id) : id;
            int district = (int) Math.abs(random.nextGaussian()) % DISTRICTS;
            int group = random.nextInt(1 + random.nextInt(GROUPS.length));
            int day = first + random.nextInt(spread);
            int easting = random.nextInt(3) * SQUARE + random.nextInt(SQUARE);
            rows.add(entry(id, event, easting, random.nextInt(8) == 0 ? 2 : 0, day, group, district));
        }
        return rows;
    }

    private static Entry entry(long id, long event, int easting, int placePrecision, int day, int group, int district) {
        int minute = day * 1_440;
        return new Entry(id, event, minute, minute, day, easting, 0, 0, placePrecision, group, 0, district, 0, 0, 0, 0);
    }

    private static MonthCell cell(int voices, int days) {
        return new MonthCell("CENTRUM", VoiceGroup.RESIDENTS, voices, days);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), Clocks.SWEDEN);
    }
}
