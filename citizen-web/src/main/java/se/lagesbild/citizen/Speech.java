package se.lagesbild.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.lagesbild.shared.Bundles;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** The words of the pages for those who are not pages. */
public final class Speech {
    static final List<String> BUNDLES = List.of("words", "flag", "found", "walk", "law", "follow", "draft", "letters");

    private final Language language;
    private final List<ResourceBundle> bundles;

    private Speech(Language language) {
        this.language = language;
        this.bundles = BUNDLES.stream()
                .map(name -> Bundles.of("se.lagesbild.citizen." + name, language, Speech.class.getClassLoader()))
                .toList();
    }

    public static Speech in(Language language) {
        return new Speech(language);
    }

    /** The first of the languages in Accept-Language that we speak; Swedish where we speak none of them. */
    public static Speech of(HttpServletRequest request) {
        var wished = request.getHeader("Accept-Language") == null
                ? List.<Locale>of()
                : Collections.list(request.getLocales());
        return in(wished.stream()
                .flatMap(wanted -> Language.withCode(wanted.getLanguage()).stream())
                .findFirst()
                .orElse(Language.SWEDISH));
    }

    public Language language() {
        return language;
    }

    boolean knows(String key) {
        return word(key).isPresent();
    }

    public String say(String key, Object... arguments) {
        var sentence = word(key).orElse(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, language.locale()).format(arguments);
    }

    /** The sentence behind the code of a complaint: the form's own, else the house's. */
    public String complaint(String code) {
        return word("error." + code).orElseGet(() -> Stream.of("intake", "catalogue", "area", "screening", "walk")
                .map(room -> Words.of(room, language))
                .filter(words -> words.know(code))
                .map(words -> words.say(code))
                .findFirst()
                .orElse(code));
    }

    public String refusal(DomainException refusal) {
        return word("error." + refusal.code()).orElseGet(() -> Words.explain(refusal, language.locale()));
    }

    private Optional<String> word(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }
}
