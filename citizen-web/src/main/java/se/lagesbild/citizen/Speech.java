package se.lagesbild.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Words;

/** The words of the pages for those who are not pages. */
public final class Speech {
    private static final String BUNDLE = "se.lagesbild.citizen.words";

    private final Locale language;
    private final ResourceBundle bundle;

    private Speech(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                Speech.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
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
        var sentence = bundle.containsKey(key) ? bundle.getString(key) : key;
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, language).format(arguments);
    }

    /** The sentence behind the code of a complaint: the form's own, else the house's. */
    public String complaint(String code) {
        if (bundle.containsKey("error." + code)) {
            return bundle.getString("error." + code);
        }
        for (var room : new String[] {"intake", "catalogue", "area", "screening"}) {
            var words = Words.of(room, language);
            if (words.know(code)) {
                return words.say(code);
            }
        }
        return code;
    }

    public String refusal(DomainException refusal) {
        return bundle.containsKey("error." + refusal.code())
                ? bundle.getString("error." + refusal.code())
                : Words.explain(refusal, language);
    }
}
