package se.lagesbild.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Words;

/** The words of the pages for those who are not pages. */
public final class Speech {
    private static final List<String> BUNDLES = List.of("se.lagesbild.citizen.words", "se.lagesbild.citizen.flag");

    private final Locale language;
    private final List<ResourceBundle> bundles;

    private Speech(Locale language) {
        this.language = language;
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(
                        name,
                        language,
                        Speech.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)))
                .toList();
    }

    public static Speech in(Locale language) {
        return new Speech(language.getLanguage().equals("en") ? Words.ENGLISH : Words.SWEDISH);
    }

    /** The first of the languages in Accept-Language that we speak; Swedish where we speak none of them. */
    public static Speech of(HttpServletRequest request) {
        var wished = request.getHeader("Accept-Language") == null
                ? List.<Locale>of()
                : Collections.list(request.getLocales());
        return in(wished.stream()
                .filter(wanted -> Set.of("sv", "en").contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Words.SWEDISH));
    }

    public Locale language() {
        return language;
    }

    public String say(String key, Object... arguments) {
        var sentence = word(key).orElse(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, language).format(arguments);
    }

    /** The sentence behind the code of a complaint: the form's own, else the house's. */
    public String complaint(String code) {
        return word("error." + code).orElseGet(() -> Stream.of("intake", "catalogue", "area", "screening")
                .map(room -> Words.of(room, language))
                .filter(words -> words.know(code))
                .map(words -> words.say(code))
                .findFirst()
                .orElse(code));
    }

    public String refusal(DomainException refusal) {
        return word("error." + refusal.code()).orElseGet(() -> Words.explain(refusal, language));
    }

    private Optional<String> word(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }
}
