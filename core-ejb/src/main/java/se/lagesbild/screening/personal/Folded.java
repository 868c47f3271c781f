package se.lagesbild.screening.personal;

import java.util.ArrayList;
import java.util.List;

/** A text in its plain form, which still knows where each character stood in the text that was sent. */
final class Folded {
    /** A run of letters, in small letters. */
    record Word(int start, int end, String letters) {}

    private static final char NOTHING = '\n';

    private final String cased;
    private final String small;
    private final int[] starts;
    private final int[] ends;
    private final CharSet upper;
    /** For each character whether it is a letter or a digit. */
    private final boolean[] wordy;

    private final List<Word> words = new ArrayList<>();

    private Folded(String cased, String small, int[] starts, int[] ends, CharSet letters, CharSet upper) {
        this.cased = cased;
        this.small = small;
        this.starts = starts;
        this.ends = ends;
        this.upper = upper;
        this.wordy = new boolean[small.length()];
        for (var at = 0; at < small.length(); at++) {
            wordy[at] = isDigit(at);
        }
        for (var at = 0; at < small.length(); at++) {
            if (letters.holds(small.charAt(at))) {
                var start = at;
                while (at < small.length() && letters.holds(small.charAt(at))) {
                    wordy[at] = true;
                    at++;
                }
                words.add(new Word(start, at, small.substring(start, at)));
            }
        }
    }

    static Folded of(String cased, String small, int[] starts, int[] ends, CharSet letters, CharSet upper) {
        return new Folded(cased, small, starts, ends, letters, upper);
    }

    String cased() {
        return cased;
    }

    String small() {
        return small;
    }

    List<Word> words() {
        return words;
    }

    int sentStart(int at) {
        return starts[at];
    }

    int sentEnd(int end) {
        return ends[end - 1];
    }

    /** The character at a place; outside the text a line ends. */
    char at(int place) {
        return place < 0 || place >= cased.length() ? NOTHING : cased.charAt(place);
    }

    boolean isUpper(int place) {
        return upper.holds(at(place));
    }

    boolean isDigit(int place) {
        return at(place) >= '0' && at(place) <= '9';
    }

    boolean isWord(int place) {
        return place >= 0 && place < wordy.length && wordy[place];
    }
}
