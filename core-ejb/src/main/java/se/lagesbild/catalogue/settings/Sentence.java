package se.lagesbild.catalogue.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import se.lagesbild.shared.Language;

/**
 * One text in the languages that have it. Swedish stands in for those that lack it.
 *
 * @param texts never blank
 */
public record Sentence(Map<Language, String> texts) {
    public static final Sentence NONE = new Sentence(Map.of());

    public Sentence {
        texts = Map.copyOf(texts);
    }

    /** Blank is the same as left out, and a text is one line. */
    public static Sentence of(Function<Language, String> said) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var text = said.apply(language).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return new Sentence(texts);
    }

    /** What a resident reads. */
    public String in(Language language) {
        var own = own(language);
        return own.isEmpty() ? own(Language.SWEDISH) : own;
    }

    /** What is said in this language; empty where Swedish stands in. */
    public String own(Language language) {
        return texts.getOrDefault(language, "");
    }

    public boolean isSilent() {
        return texts.isEmpty();
    }
}
