package se.lagesbild.picture.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The observations of the house as primitive columns. What a reader holds never changes: new rows are written behind the
 * last row that it knows, and rows that are replaced are crossed out in a copy of the list of gone rows.
 */
public final class Columns {
    private static final Columns EMPTY = new Columns(List.of(), 0, new BitSet(), new Edge());
    private final List<Block> blocks;
    private final int filled;
    private final BitSet gone;
    /** How far the newest columns that share these blocks are filled. */
    private final Edge edge;

    private Columns(List<Block> blocks, int filled, BitSet gone, Edge edge) {
        this.blocks = blocks;
        this.filled = filled;
        this.gone = gone;
        this.edge = edge;
    }

    public static Columns empty() {
        return EMPTY;
    }

    /** How many observations stand. */
    public int size() {
        return filled - gone.cardinality();
    }

    /**
     * These columns after a change.
     *
     * @param replaced ids whose row so far goes out; an id that is not here is passed over
     * @param added rows that come in, with their ids' only row
     */
    public Columns after(Collection<Long> replaced, Collection<Entry> added) {
        var next = new Columns(blocks, filled, replaced.isEmpty() ? gone : crossOut(replaced), edge);
        return next.worthCompacting() ? next.compacted().write(added) : next.extended(added);
    }

    private boolean worthCompacting() {
        return gone.cardinality() > 1_000 && gone.cardinality() > filled / 4;
    }

    private Columns extended(Collection<Entry> added) {
        synchronized (edge) {
            // Somebody else has written behind these rows already: go on in blocks of our own.
            boolean shared = edge.filled != filled || blocks.isEmpty();
            return shared ? compacted().write(added) : write(added);
        }
    }

    private Columns write(Collection<Entry> added) {
        var longer = new ArrayList<>(blocks);
        int row = filled;
        for (var entry : added) {
            if (row >> Block.BITS == longer.size()) {
                longer.add(new Block());
            }
            longer.get(row >> Block.BITS).put(row & (Block.ROWS - 1), entry);
            row++;
        }
        edge.filled = row;
        return new Columns(longer, row, gone, edge);
    }

    private Columns compacted() {
        var kept = new ArrayList<Entry>(size());
        for (int row = gone.nextClearBit(0); row < filled; row = gone.nextClearBit(row + 1)) {
            kept.add(row(row));
        }
        return new Columns(List.of(), 0, new BitSet(), new Edge()).write(kept);
    }

    private BitSet crossOut(Collection<Long> replaced) {
        var ids = replaced.stream().mapToLong(Long::longValue).sorted().toArray();
        var crossedOut = (BitSet) gone.clone();
        for (int row = 0; row < filled; row++) {
            long id = block(row).id[row & (Block.ROWS - 1)];
            if (id >= ids[0] && id <= ids[ids.length - 1] && Arrays.binarySearch(ids, id) >= 0) {
                crossedOut.set(row);
            }
        }
        return crossedOut;
    }

    /** The day of the earliest observation. */
    public OptionalInt firstDay() {
        return IntStream.range(0, filled)
                .filter(row -> !gone.get(row))
                .map(row -> block(row).day[row & (Block.ROWS - 1)])
                .min();
    }

    Entry row(int row) {
        return block(row).row(row & (Block.ROWS - 1));
    }

    private Block block(int row) {
        return blocks.get(row >> Block.BITS);
    }

    int blocks() {
        return blocks.size();
    }

    Block blockAt(int number) {
        return blocks.get(number);
    }

    /** How many rows of the block are filled. */
    int rowsOf(int number) {
        return Math.min(Block.ROWS, filled - (number << Block.BITS));
    }

    boolean isGone(int row) {
        return gone.get(row);
    }

    boolean nothingGone() {
        return gone.isEmpty();
    }

    private static final class Edge {
        private int filled;
    }
}
