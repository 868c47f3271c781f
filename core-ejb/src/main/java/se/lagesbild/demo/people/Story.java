package se.lagesbild.demo.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.RejectReason;

/**
 * A text of the demo: what somebody wrote about some place, and what a moderator made of it.
 *
 * @param seriousness 1–3 when it was accepted, else 0
 * @param refused why it was not accepted, or null
 * @param words with {@code {p}} for the place's name and double brackets around what must be masked
 */
record Story(String category, int seriousness, @Nullable RejectReason refused, String placeKind, String words) {
    private static final String MASK = "[…]";

    static List<Story> all() {
        var file = Objects.requireNonNull(Story.class.getResourceAsStream("/demo/submissions_sv.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Story::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Story read(String line) {
        var parts = line.split("\\|", 4);
        boolean accepted = parts[1].matches("A[123]");
        return new Story(
                parts[0],
                accepted ? parts[1].charAt(1) - '0' : 0,
                accepted ? null : RejectReason.valueOf(parts[1]),
                parts[2],
                parts[3]);
    }

    /** As it was sent. */
    String sent(String place) {
        return words.replace("{p}", place).replace("[[", "").replace("]]", "");
    }

    /** As readers of the picture see it. */
    String masked(String place) {
        return words.replace("{p}", place).replaceAll("\\[\\[.*?]]", MASK);
    }
}
