package se.lagesbild.citizen;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.intake.Status;
import se.lagesbild.shared.Words;

class WordsTest {
    private static final Path WORDS = Path.of("src/main/resources/se/lagesbild/citizen");
    /** The name that a bundle has in the pages. */
    private static final Map<String, String> BUNDLES = Map.of("words", "words", "ask", "flag");

    @ParameterizedTest
    @ValueSource(strings = {"words", "flag"})
    void both_languages_are_whole(String bundle) throws IOException {
        var swedish = read(bundle, "sv");
        var english = read(bundle, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
        assertThat(Stream.of(swedish, english).flatMap(words -> words.values().stream()))
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank());
        assertThat(swedish).as("a bundle that can be read through").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void every_word_that_a_page_asks_for_exists() throws IOException {
        for (var bundle : BUNDLES.entrySet()) {
            assertThat(read(bundle.getValue(), "sv").stringPropertyNames()).containsAll(asked(bundle.getKey()));
        }
    }

    @Test
    void every_word_that_the_code_asks_for_exists() throws IOException {
        var known = new TreeSet<>(read("words", "sv").stringPropertyNames());
        known.addAll(read("flag", "sv").stringPropertyNames());
        var asked = Pattern.compile("say\\(\"([a-z]+\\.[a-zA-Z.-]*[a-zA-Z])\"[,)]");
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .flatMap(source -> asked.matcher(text(source)).results())
                            .map(found -> found.group(1)))
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(known).contains(key));
        }
    }

    @Test
    void every_complaint_of_a_form_has_a_sentence_in_every_language() throws IOException {
        var raised = Pattern.compile("(?:complain|BadBody)\\([^;]*?\"([a-zA-Z]+\\.[a-z-]+)\"");
        try (var sources = Files.walk(Path.of("src/main/java/se/lagesbild/citizen/form"))) {
            var codes = sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> raised.matcher(text(source)).results())
                    .map(found -> found.group(1))
                    .toList();
            assertThat(codes).hasSizeGreaterThan(12);
            for (var language : new Locale[] {Words.SWEDISH, Words.ENGLISH}) {
                assertThat(codes)
                        .allSatisfy(code ->
                                assertThat(Speech.in(language).complaint(code)).isNotEqualTo(code));
            }
        }
    }

    @Test
    void every_status_is_explained() throws IOException {
        var words = read("words", "sv");
        assertThat(Status.values()).allSatisfy(status -> assertThat(words).containsKey("receipt.explained." + status));
    }

    @Test
    void every_mishap_has_a_heading_and_a_text() throws IOException {
        var words = read("words", "sv");
        for (var status : new int[] {400, 403, 404, 405, 413, 415, 500, 503}) {
            var mishap = new Mishap();
            mishap.happened(status, "");
            assertThat(words)
                    .containsKeys(
                            "mishap.%s.heading".formatted(mishap.getKind()),
                            "mishap.%s.text".formatted(mishap.getKind()));
        }
    }

    @Test
    void a_sentence_with_a_gap_has_no_lonely_apostrophe() throws IOException {
        assertThat(read("words", "en").values().stream().map(Object::toString).filter(word -> word.contains("{0}")))
                .allSatisfy(word -> assertThat(word).doesNotContain("'"));
    }

    @Test
    void no_page_speaks_by_itself() throws IOException {
        // Outside tags, comments and expressions there is nothing to read.
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml")))
                    .allSatisfy(page -> assertThat(Files.readString(page)
                                    .replaceAll("(?s)<!--.*?-->", "")
                                    .replaceAll("(?s)#\\{[^}]*\\}", "")
                                    .replaceAll("(?s)<[^>]*>", "")
                                    .replaceAll("[\\s–,:]", ""))
                            .as(page.toString())
                            .isEmpty());
        }
    }

    private static Set<String> asked(String name) throws IOException {
        var key = Pattern.compile("\\b" + name + "\\['([a-zA-Z0-9.-]+)'\\]");
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            return pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(page -> key.matcher(text(page)).results())
                    .map(found -> found.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Properties read(String bundle, String language) throws IOException {
        var words = new Properties();
        try (Reader file = Files.newBufferedReader(WORDS.resolve("%s_%s.properties".formatted(bundle, language)))) {
            words.load(file);
        }
        return words;
    }
}
