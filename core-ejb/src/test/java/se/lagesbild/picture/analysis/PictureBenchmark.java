package se.lagesbild.picture.analysis;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How long a picture of a million observations takes, and how much memory: {@code mvn -pl core-ejb test -Pbenchmark}. The
 * machine is rarely alone, so the times stand beside that of the obvious way, a stream over a list of objects.
 */
class PictureBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int BATCH = 10_000;
    private static final int ROUNDS = 21;

    @Test
    void a_million_observations() {
        var rows = Town.rows(ROWS, 42);
        long before = used();
        long start = System.nanoTime();
        var columns = Columns.empty();
        for (int at = 0; at < ROWS; at += BATCH) {
            columns = columns.after(List.of(), rows.subList(at, at + BATCH));
        }
        say("put 1 000 000 rows into columns", (System.nanoTime() - start) / 1e6);
        double bytes = (double) (used() - before) / ROWS;
        System.out.printf(Locale.ROOT, "%-60s %8.1f bytes%n", "memory for each observation", bytes);
        assertThat(bytes).isLessThanOrEqualTo(64);

        var all = columns;
        var everything = Town.everything();
        var some = Town.everything();
        some.districts[2] = false;
        some.sources[1] = false;
        some.categories[3] = false;
        var year = Periods.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31), LocalDate.of(2027, 1, 1));
        var ever = Periods.of(LocalDate.of(2023, 11, 1), LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 1));
        double columnar = time("filter + group, the whole time", () -> tally(all, everything, ever));
        time("filter + group, ten months and a filter", () -> tally(all, some, year));
        time("the 2 000 newest for the map", () -> new Newest(everything, ever.now(), any -> true).of(all, 2_000));
        time("how many can be drawn", () -> new Newest(everything, ever.now(), any -> true).count(all));
        time("one row withdrawn", () -> all.after(List.of(500_000L), List.of()));
        var growing = new AtomicReference<>(all);
        time("one row added", () -> growing.updateAndGet(now -> now.after(List.of(), rows.subList(0, 1))));
        var kinds = Town.kindOfCategory();
        double objects =
                time("the same by streams over objects", () -> Stream.of(ever.now(), ever.previous(), ever.lastYear())
                        .map(span -> byStreams(rows, span.firstDay(), span.lastDay(), kinds))
                        .toList());
        System.out.printf(Locale.ROOT, "%-60s %8.1f times%n", "streams take", objects / columnar);
    }

    private static List<Map<Integer, Long>> byStreams(List<Entry> rows, int first, int last, int[] kinds) {
        var groups = List.<Function<Entry, Integer>>of(
                Entry::category,
                row -> row.district() * 4 + kinds[row.category()],
                row -> row.source() * 4 + kinds[row.category()],
                row -> Weeks.of(row.day()) * 4 + kinds[row.category()]);
        return groups.stream()
                .map(group -> rows.stream()
                        .filter(row -> row.day() >= first && row.day() <= last)
                        .collect(groupingBy(group, counting())))
                .toList();
    }

    private static Tally tally(Columns columns, Selection selection, Periods periods) {
        return new Tally(columns, selection, periods, Town.kindOfCategory(), Town.KINDS);
    }

    private static double time(String what, Supplier<?> act) {
        var times = new double[ROUNDS];
        Object kept = null;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            kept = act.get();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Objects.requireNonNull(kept, "the work must not be optimised away");
        Arrays.sort(times);
        say(what, times[ROUNDS / 2]);
        return times[ROUNDS / 2];
    }

    private static void say(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "%-60s %8.1f ms%n", what, milliseconds);
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
