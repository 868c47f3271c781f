package se.lagesbild.picture.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Counts the voices of a span of days by 250 m square and category; an event counts once, where it was first told of. */
public final class SquareVoices {
    /** The side of a square in metres: SCB's grid. */
    public static final int SIDE = 250;

    private static final int CENTIMETRES = 100;
    private final Map<Square, BitSet> days = new HashMap<>();
    private final Map<Square, Integer> voices = new HashMap<>();

    /** A square by its south-west corner in metres, and a category. */
    public record Square(int easting, int northing, int category) {}

    /** The voices of one square. */
    public record Count(Square square, int voices, int days) {}

    /**
     * Counts all voices of the span.
     *
     * @param groups as in {@link Voices}; what counts in no group counts in no square
     * @param precise whether a precision of place is close enough for a square
     */
    public SquareVoices(Columns columns, Span span, int[][] groups, IntPredicate precise) {
        new FirstOfEvents(columns, span, groups).inTheSpan((entry, group) -> {
            if (precise.test(entry.placePrecision())) {
                var square = new Square(corner(entry.easting()), corner(entry.northing()), entry.category());
                voices.merge(square, 1, Integer::sum);
                days.computeIfAbsent(square, fresh -> new BitSet()).set(entry.day() - span.firstDay());
            }
        });
    }

    public void forEach(Consumer<Count> use) {
        voices.forEach((square, count) -> {
            var of = days.get(square);
            use.accept(new Count(square, count, of == null ? 0 : of.cardinality()));
        });
    }

    private static int corner(int centimetres) {
        return Math.floorDiv(centimetres, SIDE * CENTIMETRES) * SIDE;
    }
}
