package se.lagesbild.picture.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The first observation of each event within a group: an event counts once, where and when it was first told of, however
 * many observations tell of it.
 */
final class FirstOfEvents {
    private final Map<Event, Entry> first = new HashMap<>();
    private final int[][] groups;
    private final Span span;

    record Event(long event, int group) {}

    /** Goes through all observations; {@code groups} is as in {@link Voices}. */
    FirstOfEvents(Columns columns, Span span, int[][] groups) {
        this.span = span;
        this.groups = groups;
        // Two passes: an event whose first observation lies outside the span is not of this span.
        forEach(columns, (block, at) -> {
            if (within(block.day[at])) {
                keepFirst(block, at, true);
            }
        });
        forEach(columns, (block, at) -> keepFirst(block, at, false));
    }

    /** The events whose first observation lies in the span, with it and their group. */
    void inTheSpan(BiConsumer<Entry, Integer> use) {
        first.forEach((event, entry) -> {
            if (within(entry.day())) {
                use.accept(entry, event.group());
            }
        });
    }

    private boolean within(int day) {
        return day >= span.firstDay() && day <= span.lastDay();
    }

    private void keepFirst(Block block, int at, boolean create) {
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
