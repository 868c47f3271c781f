package se.lagesbild.screening.personal;

import java.util.List;

/** Code points, as ranges such as {@code 0041-005A}. */
record CharSet(List<Range> ranges) {
    record Range(int from, int to) {
        static Range of(String written) {
            var ends = written.split("-", 2);
            return new Range(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[1], 16));
        }

        boolean holds(int point) {
            return from <= point && point <= to;
        }
    }

    static CharSet of(List<String> written) {
        return new CharSet(written.stream().map(Range::of).toList());
    }

    boolean holds(int point) {
        for (var range : ranges) {
            if (range.holds(point)) {
                return true;
            }
        }
        return false;
    }
}
