package se.lagesbild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Words;

/** Keeps every language whole. */
class WordsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/words");
    private static final Set<String> RESIDENTS =
            Set.of("area", "catalogue", "intake", "outbox", "publication", "screening", "shared", "walk");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void every_sentence_exists_in_every_language_with_the_same_placeholders() throws IOException {
        for (var swedish : bundles("_sv.properties")) {
            var there = read(swedish);
            for (var language : languagesOf(swedish)) {
                var here = read(Path.of(swedish.toString().replace("_sv.", "_" + language.code() + ".")));
                assertThat(here.stringPropertyNames())
                        .as("%s in %s", swedish, language)
                        .isEqualTo(there.stringPropertyNames());
                for (var key : there.stringPropertyNames()) {
                    assertThat(placeholders(here.getProperty(key)))
                            .as("%s in %s", key, language)
                            .isEqualTo(placeholders(there.getProperty(key)));
                }
            }
        }
        assertThat(bundles("_en.properties")).hasSameSizeAs(bundles("_sv.properties"));
    }

    @Test
    void every_code_of_the_catalogue_has_words() {
        var words = Words.of("catalogue", Words.SWEDISH);
        for (var kind : Kind.values()) {
            assertThat(words.know("kind." + kind)).as("%s", kind).isTrue();
        }
        for (var reason : RejectReason.values()) {
            assertThat(words.know("reason." + reason)).as("%s", reason).isTrue();
            assertThat(words.know("reasonname." + reason)).as("%s", reason).isTrue();
        }
    }

    @Test
    void every_refusal_that_a_room_throws_has_a_sentence() throws IOException {
        var known = new Properties();
        for (var bundle : bundles("_sv.properties")) {
            known.putAll(read(bundle));
        }
        var code = Pattern.compile(
                "(?:super|BadSubmission|BadAcceptance|AccountRefused|refuse)\\([^\"()]*(?:\"\\w+\", )?\"([a-z-]+\\.[a-z-]+)\"");
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var matcher = code.matcher(Files.readString(source));
                while (matcher.find()) {
                    assertThat(known.stringPropertyNames())
                            .as("%s", source.getFileName())
                            .contains(matcher.group(1));
                }
            }
        }
    }

    /** What residents read is said in every language, what only staff read in Swedish and English. */
    private static List<Language> languagesOf(Path bundle) {
        var room = bundle.getFileName().toString().replace("_sv.properties", "");
        return RESIDENTS.contains(room) ? List.of(Language.values()) : List.of(Language.ENGLISH);
    }

    private static List<Path> bundles(String ending) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}
