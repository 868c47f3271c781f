package se.lagesbild.screening.personal;

import java.util.List;
import java.util.Set;

/**
 * Hints at first names. A list of names cannot know who is meant; it says no more than that somebody should look.
 *
 * @param sure names that are hardly anything else, with a capital
 * @param doubtful names that are words, too: only with a capital inside a sentence, or after a word about a person
 * @param arabic names in a script without capitals
 * @param persons words about a person
 * @param called words after which a name comes
 * @param places words that make a place of the name before them
 * @param streets how a word ends that does the same
 */
record Names(
        Set<String> sure,
        Set<String> doubtful,
        Set<String> arabic,
        Set<String> persons,
        Set<String> called,
        Set<String> places,
        Set<String> streets) {
    private static final int SURNAMES = 2;
    private static final int PLACE_WORDS = 3;

    void find(Folded text, List<Piece> found) {
        var words = text.words();
        for (var at = 0; at < words.size(); at++) {
            if (isName(text, at) && !isPlace(text, at)) {
                var last = withSurnames(text, at);
                var piece = new Piece(
                        Finding.Kind.NAME,
                        words.get(at).start(),
                        words.get(last).end());
                if (piece.free(found)) {
                    found.add(piece);
                }
                at = last;
            }
        }
    }

    private boolean isName(Folded text, int at) {
        var word = text.words().get(at);
        if (arabic.contains(word.letters())) {
            return true;
        }
        var known = knows(sure, word.letters());
        if (follows(text, at, called) && (known || knows(doubtful, word.letters()) || isNewName(text, at))) {
            return true;
        }
        return capital(text, word)
                && (known
                        || (knows(doubtful, word.letters())
                                && !text.isUpper(word.start() + 1)
                                && (insideSentence(text, word.start()) || follows(text, at, persons))));
    }

    private boolean isNewName(Folded text, int at) {
        return capital(text, text.words().get(at)) && follows(text, at - 1, persons);
    }

    private static boolean knows(Set<String> names, String word) {
        return names.contains(word)
                || (word.endsWith("s") && word.length() > 3 && names.contains(word.substring(0, word.length() - 1)));
    }

    private static boolean capital(Folded text, Folded.Word word) {
        return text.isUpper(word.start()) && word.end() - word.start() > 1;
    }

    private static boolean follows(Folded text, int at, Set<String> wanted) {
        if (at < 1) {
            return false;
        }
        var before = text.words().get(at - 1);
        return wanted.contains(before.letters()) && text.words().get(at).start() - before.end() <= 2;
    }

    private static boolean insideSentence(Folded text, int start) {
        var at = start - 1;
        while (text.at(at) == ' ') {
            at--;
        }
        return text.isWord(at) || text.at(at) == ',' || text.at(at) == ')';
    }

    private boolean isPlace(Folded text, int at) {
        var words = text.words();
        for (var next = at + 1; next <= at + PLACE_WORDS && next < words.size(); next++) {
            if (words.get(next).start() - words.get(next - 1).end() != 1) {
                return false;
            }
            if (places.contains(words.get(next).letters())) {
                return true;
            }
            if (!capital(text, words.get(next))) {
                return false;
            }
            if (streets.stream().anyMatch(words.get(next).letters()::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The last word of a name that goes on in capitals. */
    private int withSurnames(Folded text, int first) {
        var words = text.words();
        var last = first;
        while (last < first + SURNAMES && last + 1 < words.size()) {
            var gap = text.at(words.get(last).end());
            var next = words.get(last + 1);
            if (next.start() - words.get(last).end() != 1 || (gap != ' ' && gap != '-') || !capital(text, next)) {
                break;
            }
            last++;
        }
        return last;
    }
}
