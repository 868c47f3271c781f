package se.lagesbild.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a room says to people, in their language; code speaks codes. One bundle a room: {@code words/<room>_sv.properties}. */
public final class Words {
    public static final Locale SWEDISH = Language.SWEDISH.locale();
    public static final Locale ENGLISH = Language.ENGLISH.locale();

    private final String room;
    private final Language language;
    private final ResourceBundle bundle;

    private Words(String room, Language language, ResourceBundle bundle) {
        this.room = room;
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of a room; Swedish where the language has none of its own. */
    public static Words of(String room, Locale language) {
        return of(room, Language.of(language));
    }

    public static Words of(String room, Language language) {
        return new Words(room, language, Bundles.of("words." + room, language, Words.class.getClassLoader()));
    }

    public boolean know(String code) {
        return bundle.containsKey(code) || OwnWords.say(room, code, language).isPresent();
    }

    /** The sentence behind a code. A code without words is answered as itself: visible, and never a crash. */
    public String say(String code) {
        return OwnWords.say(room, code, language)
                .orElseGet(() -> bundle.containsKey(code) ? bundle.getString(code) : code);
    }

    /** The sentence with {@code {0}}, {@code {1}} … filled in. */
    public String say(String code, Object... arguments) {
        return new MessageFormat(say(code), language.locale()).format(arguments);
    }

    /** The sentence that explains a refusal, whichever room it came from. */
    public static String explain(DomainException refusal, Locale language) {
        for (var room : ROOMS) {
            var words = of(room, language);
            if (words.know(refusal.code())) {
                return fill(words.say(words.sentence(refusal)), refusal.details());
            }
        }
        return refusal.code();
    }

    private static final String[] ROOMS = {
        "shared",
        "intake",
        "catalogue",
        "area",
        "screening",
        "moderation",
        "staff",
        "imports",
        "picture",
        "measure",
        "publication",
        "settings",
        "walk",
        "retention",
        "audit"
    };

    /** A refusal whose details are not always known has a second sentence for when they are: {@code place.outside.named}. */
    private String sentence(DomainException refusal) {
        var named = refusal.code() + ".named";
        return !refusal.details().isEmpty() && know(named) ? named : refusal.code();
    }

    private static String fill(String sentence, Map<String, String> details) {
        var filled = sentence;
        for (var detail : details.entrySet()) {
            filled = filled.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return filled;
    }
}
