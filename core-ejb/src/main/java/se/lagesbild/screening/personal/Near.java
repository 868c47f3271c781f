package se.lagesbild.screening.personal;

import java.util.Set;

/**
 * Words that stand close by.
 *
 * @param before how many characters may lie between such a word and what follows it
 * @param after how many may lie between a piece and such a word after it
 */
record Near(Set<String> words, int before, int after) {
    boolean holds(Folded text, int start, int end) {
        return text.words().stream().anyMatch(word -> close(word, start, end) && words.contains(word.letters()));
    }

    private boolean close(Folded.Word word, int start, int end) {
        return word.end() <= start ? start - word.end() <= before : word.start() >= end && word.start() - end < after;
    }
}
