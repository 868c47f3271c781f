package se.lagesbild.citizen;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** In a page a bean goes before a variable of the same name, and the page that worked yesterday answers 500. */
class PageNamesTest {
    private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"|<ui:param name=\"(\\w+)\"");

    @Test
    void no_variable_of_a_page_has_the_name_of_a_bean() {
        var beans = names(Path.of("src/main/java"), ".java", BEAN);
        assertThat(beans).contains("flag", "words");
        assertThat(names(Path.of("src/main/webapp"), ".xhtml", VARIABLE))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(beans);
    }

    private static Set<String> names(Path folder, String ending, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
