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

    /**
     * Counts all voices of the span.
     *
     * @param groups for each source and category the number of its group, below 0 when it counts in none
     */
    public Voices(Columns columns, Span span, int[][] groups) {
        new FirstOfEvents(columns, span, groups).inTheSpan((entry, group) -> {
            var cell = new Cell(entry.district(), group);
            voices.merge(cell, 1, Integer::sum);
            days.computeIfAbsent(cell, fresh -> new BitSet()).set(entry.day() - span.firstDay());
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
}
