package se.lagesbild.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");

    /** The bean would win, and the page would be a 500 that no compiler sees. */
    @Test
    void no_variable_of_a_page_has_the_name_of_a_bean() throws IOException {
        assertThat(found(Path.of("src/main/webapp"), ".xhtml", VARIABLE))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(found(Path.of("src/main/java"), ".java", BEAN));
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        try (var files = Files.walk(folder)) {
            var names = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> matches(file, pattern))
                    .forEach(names::add);
            return names;
        }
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
