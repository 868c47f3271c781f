package se.lagesbild.shared.vault;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/**
 * A line of the journal: this part was erased and must stay so.
 *
 * @param slip the slip of its key; null where the key had none
 */
public record Forgotten(LocalDate on, Part part, Trace trace, @Nullable UUID slip) {
    private static final String NONE = "-";

    String line() {
        return String.join(" ", on.toString(), part.name(), trace.uuid().toString(), slip == null ? NONE : "" + slip);
    }

    /** A line that a crash cut short says nothing: what it stood for was not finished, and is done again. */
    static Optional<Forgotten> read(String line) {
        var words = line.split(" ", -1);
        try {
            return words.length == 4
                    ? Optional.of(new Forgotten(
                            LocalDate.parse(words[0]),
                            Part.valueOf(words[1]),
                            new Trace(whole(words[2])),
                            words[3].equals(NONE) ? null : whole(words[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException torn) {
            return Optional.empty();
        }
    }

    /** Java takes a UUID that lacks its end for another one. */
    private static UUID whole(String written) {
        var uuid = UUID.fromString(written);
        if (!uuid.toString().equals(written)) {
            throw new IllegalArgumentException(written);
        }
        return uuid;
    }
}
