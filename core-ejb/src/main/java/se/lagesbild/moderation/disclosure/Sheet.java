package se.lagesbild.moderation.disclosure;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.screening.personal.PersonalData;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/**
 * A submission laid out for a disclosure.
 *
 * @param originals what it holds, by field, in words; a field that it lacks is not there
 * @param masked the text as a moderator has masked it already; null when nobody has
 * @param photosUntouched every photo has been looked at, and nothing in it was painted over
 */
public record Sheet(
        Trace trace,
        Instant receivedAt,
        String category,
        String district,
        Map<Field, String> originals,
        @Nullable String masked,
        boolean photosUntouched) {
    private static final PersonalData FINDER = new PersonalData();
    private static final Words WORDS = Words.of("disclosure", Words.SWEDISH);

    public Sheet {
        originals = Collections.unmodifiableMap(new LinkedHashMap<>(originals));
    }

    Sheet withMasked(@Nullable String text) {
        return new Sheet(trace, receivedAt, category, district, originals, text, photosUntouched);
    }

    /** Words to go on from: what a moderator has masked, else with all masked that seems to point somebody out. */
    public String proposed(Field field) {
        var original = originals.getOrDefault(field, "");
        if (field == Field.TEXT && masked != null) {
            return masked.strip();
        }
        return field.isWords() ? FINDER.mask(original, kind -> WORDS.say("mask." + kind)) : original;
    }
}
