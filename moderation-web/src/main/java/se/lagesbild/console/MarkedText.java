package se.lagesbild.console;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.screening.personal.Finding;

/** A text cut at its findings, so that a page can mark them. Joined again the parts are the text, letter for letter. */
final class MarkedText {
    private MarkedText() {}

    static List<Part> of(String text, List<Finding> findings) {
        var parts = new ArrayList<Part>();
        var done = 0;
        for (var finding : findings) {
            add(parts, text.substring(done, finding.start()), null);
            add(parts, finding.of(text), finding.kind());
            done = finding.end();
        }
        add(parts, text.substring(done), null);
        return parts;
    }

    private static void add(List<Part> parts, String words, Finding.@Nullable Kind kind) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, kind));
        }
    }

    /**
     * A piece of the text.
     *
     * @param kind what it seems to be; null when it is just words
     */
    public record Part(String words, Finding.@Nullable Kind kind) {}
}
