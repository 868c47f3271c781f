package se.lagesbild.catalogue.settings;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Language;

/** The municipality's own texts of one row, by code, as its column keeps them. */
public record Sentences(Map<String, Sentence> byCode) {
    public Sentences {
        byCode = Map.copyOf(byCode);
    }

    public static Sentences read(@Nullable String written) {
        var read = new TreeMap<String, Sentence>();
        if (written != null) {
            try (var reader = Json.createReader(new StringReader(written))) {
                reader.readObject().forEach((code, texts) -> {
                    var said = new EnumMap<Language, String>(Language.class);
                    texts.asJsonObject().forEach((language, text) -> Language.withCode(language)
                            .ifPresent(known -> said.put(known, ((JsonString) text).getString())));
                    read.put(code, new Sentence(said));
                });
            }
        }
        return new Sentences(read);
    }

    public String written() {
        var all = Json.createObjectBuilder();
        new TreeMap<>(byCode).forEach((code, sentence) -> {
            var texts = Json.createObjectBuilder();
            for (var language : Language.values()) {
                if (!sentence.own(language).isEmpty()) {
                    texts.add(language.code(), sentence.own(language));
                }
            }
            all.add(code, texts);
        });
        return all.build().toString();
    }

    public Sentence of(String code) {
        return byCode.getOrDefault(code, Sentence.NONE);
    }

    /** With this text in the place of what was there; one that is silent is forgotten. */
    public Sentences with(String code, Sentence sentence) {
        var changed = new TreeMap<>(byCode);
        if (sentence.isSilent()) {
            changed.remove(code);
        } else {
            changed.put(code, sentence);
        }
        return new Sentences(changed);
    }
}
