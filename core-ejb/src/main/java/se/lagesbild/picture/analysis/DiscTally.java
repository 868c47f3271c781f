package se.lagesbild.picture.analysis;

import java.util.List;

/** Counts two periods inside a circle, in the ring around it and elsewhere, in one pass. Kinds are never added together. */
@SuppressWarnings("EnumOrdinal") // numbers the counts while they are made, and is never kept
public final class DiscTally {
    private static final int PARTS = Disc.Part.values().length;
    private final int kinds;
    private final int[][] counts;

    /**
     * Counts at once; afterwards the numbers are only read.
     *
     * @param placed for each number of a place's precision whether such a place is one
     * @param kindOfCategory for each category the number of its kind, 0 to {@code kinds - 1}
     */
    public DiscTally(
            Columns columns,
            Selection selection,
            Disc disc,
            List<Span> spans,
            boolean[] placed,
            int[] kindOfCategory,
            int kinds) {
        this.kinds = kinds;
        counts = new int[spans.size()][PARTS * kinds];
        for (int number = 0; number < columns.blocks(); number++) {
            var block = columns.blockAt(number);
            int rows = columns.rowsOf(number);
            for (int at = 0; at < rows; at++) {
                if (!placed[block.placePrecision[at]]
                        || !selection.takes(block, at)
                        || columns.isGone((number << Block.BITS) + at)) {
                    continue;
                }
                for (int span = 0; span < spans.size(); span++) {
                    int day = block.day[at];
                    if (day >= spans.get(span).firstDay()
                            && day <= spans.get(span).lastDay()) {
                        counts[span][disc.partOf(block, at).ordinal() * kinds + kindOfCategory[block.category[at]]]++;
                    }
                }
            }
        }
    }

    /**
     * The count of a kind.
     *
     * @param span its place in the list
     */
    public int count(int span, Disc.Part part, int kind) {
        return counts[span][part.ordinal() * kinds + kind];
    }
}
