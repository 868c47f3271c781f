package se.lagesbild.shared;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality says in its own way by the pages of the console. Whoever reads the rows that hold it teaches it
 * here, so the words of a node are as new as the last list that it read.
 */
public final class OwnWords {
    private static final Map<String, Map<String, Map<Language, String>>> ROOMS = new ConcurrentHashMap<>();

    private OwnWords() {}

    /**
     * From now on the room says so.
     *
     * @param sentences by code; a language that is left out is answered in Swedish
     */
    public static void learn(String room, Map<String, Map<Language, String>> sentences) {
        ROOMS.computeIfAbsent(room, first -> new ConcurrentHashMap<>()).putAll(sentences);
    }

    static Optional<String> say(String room, String code, Language language) {
        return Optional.ofNullable(ROOMS.get(room))
                .map(codes -> codes.get(code))
                .map(sentence -> sentence(sentence, language));
    }

    private static @Nullable String sentence(Map<Language, String> sentence, Language language) {
        var own = sentence.get(language);
        return own == null ? sentence.get(Language.SWEDISH) : own;
    }
}
