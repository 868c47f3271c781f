package se.lagesbild.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the house speaks with residents. Swedish is the first; what another lacks is said in Swedish. */
public enum Language {
    SWEDISH("sv", "sv"),
    ENGLISH("en", "en"),
    FINNISH("fi", "fi"),
    ARABIC("ar", "ar"),
    SOMALI("so", "so"),
    /** Lättläst svenska: Swedish in short sentences and everyday words. */
    EASY_SWEDISH("latt", "sv-x-lvariant-latt");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** As in addresses ({@code /fi/flagga}), file names of words, and what is stored. */
    public String code() {
        return code;
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** What a browser and a screen reader are told (BCP 47): easy Swedish is Swedish to them. */
    public String tag() {
        return locale.getLanguage();
    }

    public boolean rightToLeft() {
        return this == ARABIC;
    }

    /** What stands before a page's address. */
    public String path() {
        return this == SWEDISH ? "" : "/" + code;
    }

    public static Optional<Language> withCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The language of a locale; Swedish where we do not speak it. */
    public static Language of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.equals(locale))
                .findFirst()
                .or(() -> withCode(locale.getLanguage()))
                .orElse(SWEDISH);
    }

    /** The language behind a stored code; Swedish where it is no longer spoken. */
    public static Language stored(String code) {
        return withCode(code).orElse(SWEDISH);
    }
}
