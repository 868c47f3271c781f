package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say is in the bundles, whole. */
class WordsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern BUNDLE =
            Pattern.compile("<base-name>se\\.lagesbild\\.console\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>");
    private static final Pattern WORD = Pattern.compile("\\w+_sv\\.properties");

    @Test
    void every_key_that_a_page_names_has_words() throws IOException {
        var bundles = BUNDLE.matcher(Files.readString(MAIN.resolve("webapp/WEB-INF/faces-config.xml")));
        while (bundles.find()) {
            var keys = words(bundles.group(1)).stringPropertyNames();
            var used = Pattern.compile("\\b" + bundles.group(2) + "\\['([\\w.-]+)'\\]")
                    .matcher(pages());
            while (used.find()) {
                assertThat(keys).contains(used.group(1));
            }
        }
    }

    @Test
    void every_page_in_the_navigation_has_a_name() throws IOException {
        var keys = words("words").stringPropertyNames();
        assertThat(PageAccess.ROWS.stream().filter(PageAccess.Row::listed).map(row -> "nav." + row.code()))
                .isSubsetOf(keys);
        assertThat(PageAccess.ROWS.stream()
                        .filter(PageAccess.Row::listed)
                        .filter(row -> !row.path().equals(SafeReturn.START))
                        .map(row -> "start." + row.code()))
                .isSubsetOf(keys);
    }

    @Test
    void no_bundle_outgrows_two_hundred_words() throws IOException {
        try (var bundles = Files.list(MAIN.resolve("resources/se/lagesbild/console"))) {
            assertThat(bundles.filter(
                            file -> WORD.matcher(file.getFileName().toString()).matches()))
                    .allSatisfy(file -> assertThat(load(file)).hasSizeLessThanOrEqualTo(200));
        }
    }

    @Test
    void pages_hold_no_words_of_their_own_and_no_inline_style_or_script() throws IOException {
        assertThat(pages())
                .doesNotContain(" style=")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("<script>");
    }

    private static Properties words(String bundle) throws IOException {
        return load(MAIN.resolve("resources/se/lagesbild/console/" + bundle + "_sv.properties"));
    }

    private static Properties load(Path file) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Files.readString(file)));
        return words;
    }

    private static String pages() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(MAIN.resolve("webapp"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
