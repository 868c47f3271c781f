package se.lagesbild.shared;

import static java.lang.System.Logger.Level.WARNING;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a bundle in a language: {@code <bundle>_<code>.properties}, else the Swedish ones. A municipality
 * says a sentence its own way in a file of the same name in the folder {@link Setting#TEXTS}.
 */
public final class Bundles {
    private static final System.Logger LOG = System.getLogger(Bundles.class.getName());
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");
    private static final Path OWN = Path.of(new Settings().of(Setting.TEXTS));

    private Bundles() {}

    /**
     * The words of a bundle.
     *
     * @param name with its package, such as {@code words.intake}
     */
    public static ResourceBundle of(String name, Language language, ClassLoader from) {
        return ResourceBundle.getBundle(name, language.locale(), from, new ByCode());
    }

    private static String fileName(String name, Locale locale) {
        return name.substring(name.lastIndexOf('.') + 1) + "_"
                + Language.of(locale).code() + ".properties";
    }

    /** Ours, with the municipality's own in their place. One that is not ours, or has other gaps, is passed over and logged. */
    static Map<String, String> adapted(Map<String, String> ours, Path file) throws IOException {
        var words = new HashMap<>(ours);
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                strings(read(reader)).forEach((key, sentence) -> {
                    if (ours.containsKey(key) && gaps(sentence).equals(gaps(ours.get(key)))) {
                        words.put(key, sentence);
                    } else {
                        LOG.log(WARNING, "{0}: {1} is no text of ours, or lacks one of its gaps", file, key);
                    }
                });
            }
        }
        return words;
    }

    private static List<String> gaps(String sentence) {
        return GAP.matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties read(InputStream file) throws IOException {
        try (var reader = new InputStreamReader(file, UTF_8)) {
            return read(reader);
        }
    }

    private static Properties read(Reader file) throws IOException {
        var words = new Properties();
        words.load(file);
        return words;
    }

    private static Map<String, String> strings(Properties words) {
        var strings = new HashMap<String, String>();
        words.stringPropertyNames().forEach(key -> strings.put(key, words.getProperty(key)));
        return strings;
    }

    /** Swedish stands behind every language. */
    private static final class ByCode extends Control {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            var swedish = Language.SWEDISH.locale();
            return locale.equals(swedish) ? List.of(swedish) : List.of(locale, swedish);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }

        @Override
        public @Nullable ResourceBundle newBundle(
                String name, Locale locale, String format, ClassLoader loader, boolean reload) throws IOException {
            var file = toResourceName(name + "_" + Language.of(locale).code(), "properties");
            try (var ours = loader.getResourceAsStream(file)) {
                if (ours == null) {
                    return null;
                }
                return new Sentences(adapted(strings(read(ours)), OWN.resolve(fileName(name, locale))));
            }
        }
    }

    private static final class Sentences extends ResourceBundle {
        private final Map<String, String> words;

        Sentences(Map<String, String> words) {
            this.words = Map.copyOf(words);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return words.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(words.keySet());
        }
    }
}
