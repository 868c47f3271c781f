package se.lagesbild.screening.personal;

import java.util.Map;

/**
 * Writes a text in one plain way, character for character: NFKC would lose where each of them stood.
 *
 * @param dropped characters that cannot be seen
 * @param become ranges of characters that are written as one
 * @param shifted ranges of characters that are written as those of another range
 * @param composed letters that come as two, the mark after the letter
 */
record Folding(
        CharSet dropped,
        Map<CharSet.Range, Character> become,
        Map<CharSet.Range, Integer> shifted,
        Map<String, Character> composed,
        CharSet upper,
        CharSet letters) {
    private static final char UNKNOWN = '\uFFFD';
    private static final int TO_SMALL = 0x20;

    Folded fold(String text) {
        var written = new StringBuilder(text.length());
        var starts = new int[text.length()];
        var ends = new int[text.length()];
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            var next = at + Character.charCount(point);
            var last = written.length() - 1;
            var whole = last < 0 ? null : composed.get(written.charAt(last) + Character.toString(point));
            if (whole != null) {
                written.setCharAt(last, whole);
                ends[last] = next;
            } else if (!dropped.holds(point)) {
                starts[written.length()] = at;
                ends[written.length()] = next;
                written.append(plain(point));
            }
            at = next;
        }
        return Folded.of(written.toString(), small(written), starts, ends, letters, upper);
    }

    private char plain(int point) {
        for (var one : shifted.entrySet()) {
            if (one.getKey().holds(point)) {
                return (char) (one.getValue() + point - one.getKey().from());
            }
        }
        for (var one : become.entrySet()) {
            if (one.getKey().holds(point)) {
                return one.getValue();
            }
        }
        return Character.isBmpCodePoint(point) && !Character.isSurrogate((char) point) ? (char) point : UNKNOWN;
    }

    private String small(CharSequence written) {
        var small = new StringBuilder(written);
        for (var at = 0; at < small.length(); at++) {
            if (upper.holds(small.charAt(at))) {
                small.setCharAt(at, (char) (small.charAt(at) + TO_SMALL));
            }
        }
        return small.toString();
    }
}
