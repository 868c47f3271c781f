package se.lagesbild.picture.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows for tests: an invented town with 6 areas, 6 sources, 18 categories of 4 kinds. */
final class Town {
    static final int DISTRICTS = 6;
    static final int SOURCES = 6;
    static final int CATEGORIES = 18;
    static final int KINDS = 4;
    private static final int MINUTES = 24 * 60;

    private Town() {}

    static int[] kindOfCategory() {
        var kinds = new int[CATEGORIES];
        for (int category = 0; category < CATEGORIES; category++) {
            kinds[category] = category % KINDS;
        }
        return kinds;
    }

    static Selection everything() {
        return new Selection(all(DISTRICTS), all(SOURCES), all(CATEGORIES));
    }

    private static boolean[] all(int size) {
        var all = new boolean[size];
        java.util.Arrays.fill(all, true);
        return all;
    }

    static Entry row(long id, String day, int district, int source, int category) {
        return row(id, id, Math.toIntExact(LocalDate.parse(day).toEpochDay()), district, source, category);
    }

    static Entry row(long id, long event, int day, int district, int source, int category) {
        int from = day * MINUTES;
        return new Entry(
                id,
                event,
                from,
                from + 60,
                day,
                42_000_000,
                653_000_000,
                0,
                0,
                source,
                category,
                district,
                0,
                0,
                id,
                1);
    }

    /** Three years of rows, in about the order of their time. */
    static List<Entry> rows(int count, long seed) {
        var random = new Random(seed);
        int first = Math.toIntExact(LocalDate.of(2023, 11, 1).toEpochDay());
        var rows = new ArrayList<Entry>(count);
        for (int number = 0; number < count; number++) {
            int day = first + (int) (1_096L * number / count) + random.nextInt(7);
            rows.add(row(
                    number + 1,
                    number + 1,
                    day,
                    random.nextInt(DISTRICTS),
                    random.nextInt(SOURCES),
                    random.nextInt(CATEGORIES)));
        }
        return rows;
    }
}
