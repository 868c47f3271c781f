package se.lagesbild.picture.analysis;

/** A stretch of rows, one array per column: 61 bytes a row. Filled from the front and never changed where it is filled. */
final class Block {
    static final int BITS = 14;
    static final int ROWS = 1 << BITS;

    final long[] id = new long[ROWS];
    final long[] event = new long[ROWS];
    final long[] traceHigh = new long[ROWS];
    final long[] traceLow = new long[ROWS];
    final int[] from = new int[ROWS];
    final int[] to = new int[ROWS];
    final int[] day = new int[ROWS];
    final int[] easting = new int[ROWS];
    final int[] northing = new int[ROWS];
    final short[] district = new short[ROWS];
    final short[] organisation = new short[ROWS];
    final byte[] timePrecision = new byte[ROWS];
    final byte[] placePrecision = new byte[ROWS];
    final byte[] source = new byte[ROWS];
    final byte[] category = new byte[ROWS];
    final byte[] seriousness = new byte[ROWS];

    void put(int at, Entry entry) {
        id[at] = entry.id();
        event[at] = entry.event();
        traceHigh[at] = entry.traceHigh();
        traceLow[at] = entry.traceLow();
        from[at] = entry.from();
        to[at] = entry.to();
        day[at] = entry.day();
        easting[at] = entry.easting();
        northing[at] = entry.northing();
        district[at] = (short) entry.district();
        organisation[at] = (short) entry.organisation();
        timePrecision[at] = (byte) entry.timePrecision();
        placePrecision[at] = (byte) entry.placePrecision();
        source[at] = (byte) entry.source();
        category[at] = (byte) entry.category();
        seriousness[at] = (byte) entry.seriousness();
    }

    Entry row(int at) {
        return new Entry(
                id[at],
                event[at],
                from[at],
                to[at],
                day[at],
                easting[at],
                northing[at],
                timePrecision[at],
                placePrecision[at],
                source[at],
                category[at],
                district[at],
                organisation[at],
                seriousness[at],
                traceHigh[at],
                traceLow[at]);
    }
}
