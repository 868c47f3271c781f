package se.lagesbild.console;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.lagesbild.imports.Preview;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Words;

/** What the import page says, with its numbers filled in. */
final class ImportWords {
    private static final String BUNDLE = "se.lagesbild.console.imports";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy 'kl.' HH.mm", Notices.SWEDISH);

    private ImportWords() {}

    static String page(String key, Object... numbers) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        return numbers.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(numbers);
    }

    /** Words of the room that imports. */
    static String room(String code) {
        return Words.of("imports", Notices.SWEDISH).say("import." + code);
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(Clocks.SWEDEN));
    }

    static String when(Preview.Line line) {
        var from = line.from();
        return from == null || from.equals(line.to()) ? moment(from) : moment(from) + " – " + moment(line.to());
    }

    static String category(String code) {
        return code.isEmpty() ? "" : Words.of("catalogue", Notices.SWEDISH).say("category." + code);
    }

    static String place(Preview.Line line) {
        var precision = line.placePrecision();
        return precision == null ? line.municipality() : line.municipality() + ", " + room("precision." + precision);
    }

    static String why(Preview.Line line) {
        if (line.reason().isEmpty()) {
            return "";
        }
        var sentence = Words.of("imports", Notices.SWEDISH).say(line.reason());
        return line.field().isEmpty() ? sentence : room("field." + line.field()) + ": " + sentence;
    }
}
