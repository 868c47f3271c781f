package se.lagesbild.screening.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of the labelled table: a text, and what in it is personal data. */
record Labelled(String text, List<Finding> marked) {
    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Z_]+):(.*?)\\]\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<Labelled> table() {
        try (var file = Labelled.class.getResourceAsStream("/screening/personal-data.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("% ") && !line.matches("# [A-Z].*"))
                    .map(Labelled::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled read(String line) {
        var written = UNSEEN.matcher(line.replace("\\n", "\n"))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        var text = new StringBuilder();
        var marked = new ArrayList<Finding>();
        var done = 0;
        for (var mark = MARK.matcher(written); mark.find(); done = mark.end()) {
            text.append(written, done, mark.start());
            var start = text.length();
            text.append(mark.group(2));
            marked.add(new Finding(Finding.Kind.valueOf(mark.group(1)), start, text.length()));
        }
        return new Labelled(text.append(written.substring(done)).toString(), marked);
    }
}
