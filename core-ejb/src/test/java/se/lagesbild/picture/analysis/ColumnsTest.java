package se.lagesbild.picture.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void a_reader_keeps_what_it_had_while_rows_come_and_go() {
        var before = Columns.empty().after(List.of(), Town.rows(100, 1));
        var rows = idsOf(before);
        var after = before.after(List.of(7L, 9L), List.of(Town.row(7, "2026-01-01", 1, 1, 1)));
        assertThat(idsOf(before)).isEqualTo(rows);
        assertThat(after.size()).isEqualTo(99);
        assertThat(idsOf(after)).contains(7L).doesNotContain(9L);
    }

    @Test
    void two_futures_of_the_same_past_do_not_disturb_each_other() {
        var past = Columns.empty().after(List.of(), Town.rows(10, 1));
        var one = past.after(List.of(), List.of(Town.row(11, "2026-01-01", 1, 1, 1)));
        var other = past.after(List.of(), List.of(Town.row(12, "2026-01-01", 1, 1, 1)));
        assertThat(idsOf(one)).contains(11L).doesNotContain(12L);
        assertThat(idsOf(other)).contains(12L).doesNotContain(11L);
    }

    @Test
    void any_history_of_changes_ends_with_the_rows_that_stand() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var standing = new TreeMap<Long, Entry>();
            var columns = Columns.empty();
            long next = 1;
            for (int change = 0; change < 40; change++) {
                var replaced = LongStream.range(0, random.nextInt(200))
                        .map(any -> 1 + random.nextInt(5_000))
                        .distinct()
                        .boxed()
                        .toList();
                var added = new HashMap<Long, Entry>();
                for (var id : replaced) {
                    if (standing.remove(id) != null && random.nextBoolean()) {
                        added.put(id, Town.row(id, "2026-03-0" + (1 + random.nextInt(9)), 1, 2, 3));
                    }
                }
                for (int fresh = random.nextInt(900); fresh > 0; fresh--) {
                    added.put(next, Town.row(next, "2026-02-01", 1, 2, 3));
                    next++;
                }
                standing.putAll(added);
                columns = columns.after(replaced, added.values());
            }
            assertThat(columns.size()).as("seed %d", seed).isEqualTo(standing.size());
            assertThat(idsOf(columns)).as("seed %d", seed).containsExactlyElementsOf(standing.keySet());
        }
    }

    private static List<Long> idsOf(Columns columns) {
        return IntStream.range(0, columns.blocks())
                .boxed()
                .flatMap(number -> IntStream.range(0, columns.rowsOf(number))
                        .filter(at -> !columns.isGone((number << Block.BITS) + at))
                        .mapToObj(at -> columns.blockAt(number).id[at]))
                .sorted()
                .toList();
    }
}
