package se.lagesbild.console;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.shared.Language;

/** One text in six fields, one a language. */
public class SentenceForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Map<String, String> texts = new LinkedHashMap<>();

    void startFrom(Sentence sentence) {
        for (var language : Language.values()) {
            texts.put(language.code(), sentence.own(language));
        }
    }

    public Sentence getSentence() {
        return Sentence.of(language -> {
            var typed = texts.get(language.code());
            return typed == null ? "" : typed;
        });
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
