package se.lagesbild.moderation.subject;

import jakarta.json.Json;
import java.util.List;

/**
 * What the house holds behind one receipt, in Swedish and in chapters, as it is read and as it is given.
 *
 * @param photos how many there are; they lie in files of their own
 * @param othersNamed the texts seem to point somebody out
 */
public record Extract(List<Chapter> chapters, int photos, boolean othersNamed) {
    public Extract {
        chapters = List.copyOf(chapters);
    }

    /** What belongs together. */
    public record Chapter(String title, List<Line> lines) {
        public Chapter {
            lines = List.copyOf(lines);
        }
    }

    /** One thing that is held, and what it is called. */
    public record Line(String name, String words) {
        private static final int SHORT = 90;

        boolean isShort() {
            return words.length() <= SHORT && words.indexOf('\n') < 0;
        }
    }

    /** The same, for a machine. */
    String json() {
        var all = Json.createArrayBuilder();
        for (var chapter : chapters) {
            var lines = Json.createArrayBuilder();
            chapter.lines()
                    .forEach(line -> lines.add(
                            Json.createObjectBuilder().add("name", line.name()).add("value", line.words())));
            all.add(Json.createObjectBuilder().add("title", chapter.title()).add("lines", lines));
        }
        return Json.createObjectBuilder()
                .add("chapters", all)
                .add("photos", photos)
                .build()
                .toString();
    }
}
