package se.lagesbild.citizen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.lagesbild.screening.personal.Finding;
import se.lagesbild.screening.personal.PersonalData;

/** What stands in a text instead of personal data, in the language of the page. */
final class Masks {
    /** The fields in which people write freely. */
    private static final Set<String> FIELDS = Set.of("text", "placeText");

    static final PersonalData FINDER = new PersonalData();
    /** The name of the button that masks everything, on a page without script. */
    private static final String BUTTON = "mask";

    private final Speech speech;

    Masks(Speech speech) {
        this.speech = speech;
    }

    /** What was sent, with the masks in it when that is what was asked for. */
    Map<String, String[]> wished(Map<String, String[]> sent) {
        if (!sent.containsKey(BUTTON)) {
            return sent;
        }
        var masked = new HashMap<>(sent);
        FIELDS.forEach(field -> masked.computeIfPresent(field, (name, texts) -> masked(texts)));
        return masked;
    }

    String of(Finding.Kind kind) {
        return speech.say("found.mask." + kind);
    }

    private String[] masked(String[] texts) {
        return Arrays.stream(texts).map(text -> FINDER.mask(text, this::of)).toArray(String[]::new);
    }
}
