package se.lagesbild.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.catalogue.settings.Sentences;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.OwnWords;
import se.lagesbild.shared.Words;

/** Keeps the words of this node up with the rows, without a question of its own: whoever reads a row brings its words along. */
final class Wording {
    private static final String ROOM = "catalogue";
    private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

    private Wording() {}

    static void follow(String row, @Nullable String texts) {
        if (texts != null && !texts.equals(SEEN.put(row, texts))) {
            var sentences = new HashMap<String, Map<Language, String>>();
            Sentences.read(texts).byCode().forEach((code, sentence) -> sentences.put(code, sentence.texts()));
            OwnWords.learn(ROOM, sentences);
        }
    }

    /** The words that the house came with, in every language; silent for a code that it did not come with. */
    static Sentence ours(String code) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var words = Words.of(ROOM, language);
            if (words.know(code)) {
                texts.put(language, words.say(code));
            }
        }
        return new Sentence(texts);
    }
}
