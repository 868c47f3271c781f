package se.lagesbild.picture.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** Picks the newest observations of a period, newest first; of two from the same minute the one with the higher id. */
public final class Newest {
    private static final Comparator<Entry> AGE =
            Comparator.comparingInt(Entry::from).thenComparingLong(Entry::id);
    private final Selection selection;
    private final Span span;
    private final IntPredicate placePrecision;

    /**
     * What to pick among.
     *
     * @param placePrecision which precisions of place are wanted
     */
    public Newest(Selection selection, Span span, IntPredicate placePrecision) {
        this.selection = selection;
        this.span = span;
        this.placePrecision = placePrecision;
    }

    public List<Entry> of(Columns columns, int limit) {
        var wanted = new boolean[Byte.MAX_VALUE];
        for (int precision = 0; precision < wanted.length; precision++) {
            wanted[precision] = placePrecision.test(precision);
        }
        var heap = new PriorityQueue<Entry>(AGE);
        // From behind: rows come in about the order of their time, so that few of the older ever enter the heap.
        for (int number = columns.blocks() - 1; number >= 0; number--) {
            pick(columns, number, wanted, heap, limit);
        }
        var newest = new ArrayList<>(heap);
        newest.sort(AGE.reversed());
        return newest;
    }

    private void pick(Columns columns, int number, boolean[] wanted, PriorityQueue<Entry> heap, int limit) {
        var block = columns.blockAt(number);
        int first = span.firstDay();
        int last = span.lastDay();
        int floor = floor(heap, limit);
        for (int at = columns.rowsOf(number) - 1; at >= 0; at--) {
            int day = block.day[at];
            if (day < first || day > last || block.from[at] < floor || !wanted[block.placePrecision[at]]) {
                continue;
            }
            if (selection.takes(block, at) && !columns.isGone((number << Block.BITS) + at)) {
                heap.add(block.row(at));
                if (heap.size() > limit) {
                    heap.poll();
                }
                floor = floor(heap, limit);
            }
        }
    }

    /** Nothing older than this can be among the newest any more. */
    private static int floor(PriorityQueue<Entry> heap, int limit) {
        var oldest = heap.peek();
        return oldest == null || heap.size() < limit ? Integer.MIN_VALUE : oldest.from();
    }

    /** How many of the wanted precision there are in all. */
    public int count(Columns columns) {
        int count = 0;
        int first = span.firstDay();
        int last = span.lastDay();
        for (int number = 0; number < columns.blocks(); number++) {
            var block = columns.blockAt(number);
            for (int at = 0; at < columns.rowsOf(number); at++) {
                int day = block.day[at];
                if (day >= first
                        && day <= last
                        && placePrecision.test(block.placePrecision[at])
                        && selection.takes(block, at)
                        && !columns.isGone((number << Block.BITS) + at)) {
                    count++;
                }
            }
        }
        return count;
    }
}
