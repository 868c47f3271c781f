package se.lagesbild.citizen;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lagesbild.intake.Status;
import se.lagesbild.shared.Language;

class WordsTest {
    private static final Path WORDS = Path.of("src/main/resources/se/lagesbild/citizen");
    private static final List<Language> WHOLE = List.of(Language.values());

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_is_whole(String bundle) throws IOException {
        var swedish = read(bundle, "sv");
        assertThat(swedish).as("a bundle that can be read through").hasSizeLessThanOrEqualTo(200);
        for (var language : WHOLE) {
            var there = read(bundle, language.code());
            assertThat(there.stringPropertyNames())
                    .as("%s in %s", bundle, language)
                    .isEqualTo(swedish.stringPropertyNames());
            for (var key : there.stringPropertyNames()) {
                assertThat(there.getProperty(key)).as("%s in %s", key, language).isNotBlank();
                assertThat(gaps(there.getProperty(key)))
                        .as("gaps of %s in %s", key, language)
                        .isEqualTo(gaps(swedish.getProperty(key)));
            }
        }
    }

    @Test
    void no_bundle_is_forgotten_and_no_key_stands_twice() throws IOException {
        var files = new TreeSet<String>();
        try (var all = Files.list(WORDS)) {
            all.forEach(file -> files.add(file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", "")));
        }
        assertThat(files).containsExactlyInAnyOrderElementsOf(Speech.BUNDLES);
        var keys = new TreeSet<String>();
        for (var bundle : Speech.BUNDLES) {
            assertThat(read(bundle, "sv").stringPropertyNames())
                    .allSatisfy(key -> assertThat(keys.add(key)).as(key).isTrue());
        }
    }

    @Test
    void every_word_that_a_page_asks_for_exists() throws IOException {
        assertThat(known()).containsAll(asked());
    }

    @Test
    void every_word_that_the_code_asks_for_exists() throws IOException {
        var known = known();
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
            for (var language : WHOLE) {
                assertThat(codes)
                        .allSatisfy(code ->
                                assertThat(Speech.in(language).complaint(code)).isNotEqualTo(code));
            }
        }
    }

    @Test
    void every_status_is_explained() throws IOException {
        var words = known();
        assertThat(Status.values()).allSatisfy(status -> assertThat(words).contains("receipt.explained." + status));
    }

    @Test
    void every_mishap_has_a_heading_and_a_text() throws IOException {
        var words = known();
        for (var status : new int[] {400, 403, 404, 405, 413, 415, 429, 500, 503}) {
            var mishap = new Mishap();
            mishap.happened(status, "");
            assertThat(words)
                    .contains(
                            "mishap.%s.heading".formatted(mishap.getKind()),
                            "mishap.%s.text".formatted(mishap.getKind()));
        }
    }

    @Test
    void a_sentence_with_a_gap_has_no_lonely_apostrophe() throws IOException {
        for (var bundle : Speech.BUNDLES) {
            for (var language : WHOLE) {
                assertThat(read(bundle, language.code()).values().stream()
                                .map(Object::toString)
                                .filter(word -> word.contains("{0}")))
                        .allSatisfy(word -> assertThat(word).doesNotContain("'"));
            }
        }
    }

    /** A bean goes before a variable of the same name, and the page that has the variable breaks. */
    @Test
    void no_variable_of_a_page_has_the_name_of_a_bean() throws IOException {
        var beans = found(Path.of("src/main/java"), ".java", Pattern.compile("@Named\\(\"([a-z]\\w*)\"\\)"));
        var variables = found(Path.of("src/main/webapp"), ".xhtml", Pattern.compile("\\bvar=\"(\\w+)\""));
        assertThat(beans).isNotEmpty();
        assertThat(variables).isNotEmpty().doesNotContainAnyElementsOf(beans);
    }

    private static Set<String> found(Path folder, String ending, Pattern name) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> name.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(toCollection(TreeSet::new));
        }
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

    static List<String> bundles() {
        return Speech.BUNDLES;
    }

    private static Set<String> known() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : Speech.BUNDLES) {
            known.addAll(read(bundle, "sv").stringPropertyNames());
        }
        return known;
    }

    private static List<String> gaps(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Set<String> asked() throws IOException {
        var key = Pattern.compile("\\bwords\\['([a-zA-Z0-9.-]+)'\\]");
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
