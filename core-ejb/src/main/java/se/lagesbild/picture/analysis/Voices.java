package se.lagesbild.picture.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the voices of a span of days: an event counts once in each group, in the district and on the day of its first
 * observation, however many observations tell of it.
 */
public final class Voices {
    private final Map<Cell, BitSet> days = new HashMap<>();
    private final Map<Cell, Integer> voices = new HashMap<>();

    public record Cell(int district, int group) {}

    private record Event(long event, int group) {}

    /**
     * Counts all voices of the span.
     *
     * @param groups for each source and category the number of its group, below 0 when it counts in none
     */
    public Voices(Columns columns, Span span, int[][] groups) {
        var first = new HashMap<Event, Entry>();
        int firstDay = span.firstDay();
        int lastDay = span.lastDay();
        // Two passes: an event whose first observation lies outside the span is not of this span.
        forEach(columns, (block, at) -> {
            if (block.day[at] >= firstDay && block.day[at] <= lastDay) {
                keepFirst(first, block, at, groups, true);
            }
        });
        forEach(columns, (block, at) -> keepFirst(first, block, at, groups, false));
        first.forEach((event, entry) -> {
            if (entry.day() >= firstDay && entry.day() <= lastDay) {
                var cell = new Cell(entry.district(), event.group());
                voices.merge(cell, 1, Integer::sum);
                days.computeIfAbsent(cell, fresh -> new BitSet()).set(entry.day() - firstDay);
            }
        });
    }

    public int voices(Cell cell) {
        return voices.getOrDefault(cell, 0);
    }

    /** On how many different days. */
    public int days(Cell cell) {
        var of = days.get(cell);
        return of == null ? 0 : of.cardinality();
    }

    private static void keepFirst(Map<Event, Entry> first, Block block, int at, int[][] groups, boolean create) {
        int group = groups[block.source[at]][block.category[at]];
        if (group < 0) {
            return;
        }
        var event = new Event(block.event[at], group);
        var known = first.get(event);
        if (known == null ? create : block.id[at] < known.id()) {
            first.put(event, block.row(at));
        }
    }

    private static void forEach(Columns columns, Visitor visitor) {
        for (int number = 0; number < columns.blocks(); number++) {
            for (int at = 0; at < columns.rowsOf(number); at++) {
                if (!columns.isGone((number << Block.BITS) + at)) {
                    visitor.visit(columns.blockAt(number), at);
                }
            }
        }
    }

    private interface Visitor {
        void visit(Block block, int at);
    }
}
