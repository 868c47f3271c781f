package se.lagesbild.intake.near;

import java.util.List;
import java.util.stream.LongStream;
import se.lagesbild.shared.GeoPoint;

/**
 * The cells that the database keeps submissions in, so that it finds what is near without looking through a whole band of
 * latitude. A cell is 1/2000 degree high and 1/800 wide: 56 by 80 metres in the south of Sweden, 56 by 50 in the north.
 */
public final class PlaceCell {
    private static final int ROWS_A_DEGREE = 2000;
    private static final int COLUMNS_A_DEGREE = 800;
    /** From one row to the next; more than there are columns on earth. */
    private static final long ROW = 1_000_000;

    /** From a cell to itself and to the eight around it: whatever is within 50 metres lies in one of these. */
    public static final List<Long> STEPS = List.of(0L, 1L, -1L, ROW, ROW + 1, ROW - 1, -ROW, 1 - ROW, -1 - ROW);

    private PlaceCell() {}

    /** The number of the cell that a place lies in; migration V0613 computes the same. */
    public static long of(GeoPoint place) {
        return row(place) * ROW + column(place);
    }

    /** Every cell that the rectangle from its south-western to its north-eastern corner touches. */
    public static List<Long> between(GeoPoint southWest, GeoPoint northEast) {
        return LongStream.rangeClosed(row(southWest), row(northEast))
                .flatMap(row -> LongStream.rangeClosed(column(southWest), column(northEast))
                        .map(column -> row * ROW + column))
                .boxed()
                .toList();
    }

    private static long row(GeoPoint place) {
        return (long) Math.floor(place.latitude() * ROWS_A_DEGREE);
    }

    private static long column(GeoPoint place) {
        return (long) Math.floor(place.longitude() * COLUMNS_A_DEGREE);
    }
}
