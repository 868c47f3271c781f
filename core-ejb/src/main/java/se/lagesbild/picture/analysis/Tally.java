package se.lagesbild.picture.analysis;

import java.util.List;

/**
 * Counts what is asked for, in one pass: for each of the three periods by category, and by kind within district, source
 * and week. Kinds are never added together.
 */
public final class Tally {
    /** The three periods of every figure. */
    public static final int NOW = 0;

    public static final int PREVIOUS = 1;
    public static final int LAST_YEAR = 2;
    private static final int PERIODS = 3;

    private final Selection selection;
    private final int[] kindOfCategory;
    private final int kinds;
    private final int[] firstDays;
    private final int[] lastDays;
    private final int firstWeek;
    private final int[][] categories;
    private final int[][] districts;
    private final int[][] sources;
    private final int[][] weeks;

    /**
     * Counts at once; afterwards the numbers are only read.
     *
     * @param kindOfCategory for each category the number of its kind, 0 to {@code kinds - 1}
     */
    public Tally(Columns columns, Selection selection, Periods periods, int[] kindOfCategory, int kinds) {
        this.selection = selection;
        this.kindOfCategory = kindOfCategory;
        this.kinds = kinds;
        var spans = List.of(periods.now(), periods.previous(), periods.lastYear());
        firstDays = spans.stream().mapToInt(Span::firstDay).toArray();
        lastDays = spans.stream().mapToInt(Span::lastDay).toArray();
        firstWeek = Weeks.of(periods.now().firstDay());
        categories = new int[PERIODS][kindOfCategory.length];
        districts = new int[PERIODS][selection.districts.length * kinds];
        sources = new int[PERIODS][selection.sources.length * kinds];
        weeks = new int[PERIODS][(Weeks.of(periods.now().lastDay()) - firstWeek + 1) * kinds];
        for (int number = 0; number < columns.blocks(); number++) {
            count(columns, number);
        }
    }

    private void count(Columns columns, int number) {
        var block = columns.blockAt(number);
        int rows = columns.rowsOf(number);
        boolean whole = columns.nothingGone();
        int earliest = Math.min(firstDays[PREVIOUS], firstDays[LAST_YEAR]);
        int latest = lastDays[NOW];
        for (int at = 0; at < rows; at++) {
            int day = block.day[at];
            if (day < earliest || day > latest || !selection.takes(block, at)) {
                continue;
            }
            if (whole || !columns.isGone((number << Block.BITS) + at)) {
                for (int period = 0; period < PERIODS; period++) {
                    if (day >= firstDays[period] && day <= lastDays[period]) {
                        add(period, block, at, day);
                    }
                }
            }
        }
    }

    private void add(int period, Block block, int at, int day) {
        int kind = kindOfCategory[block.category[at]];
        categories[period][block.category[at]]++;
        districts[period][block.district[at] * kinds + kind]++;
        sources[period][block.source[at] * kinds + kind]++;
        // A day of an earlier period counts in the week of the day that it is held against.
        int today = Math.min(day - firstDays[period] + firstDays[NOW], lastDays[NOW]);
        weeks[period][(Weeks.of(today) - firstWeek) * kinds + kind]++;
    }

    public int category(int period, int category) {
        return categories[period][category];
    }

    public int district(int period, int district, int kind) {
        return districts[period][district * kinds + kind];
    }

    public int source(int period, int source, int kind) {
        return sources[period][source * kinds + kind];
    }

    /**
     * The count of a week.
     *
     * @param week since 1970, within the period asked for
     */
    public int week(int period, int week, int kind) {
        return weeks[period][(week - firstWeek) * kinds + kind];
    }

    public int firstWeek() {
        return firstWeek;
    }

    public int lastWeek() {
        return Weeks.of(lastDays[NOW]);
    }

    /** All observations of the kind. */
    public int kind(int period, int kind) {
        int sum = 0;
        for (int category = 0; category < kindOfCategory.length; category++) {
            sum += kindOfCategory[category] == kind ? categories[period][category] : 0;
        }
        return sum;
    }
}
