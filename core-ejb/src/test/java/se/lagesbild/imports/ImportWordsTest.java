package se.lagesbild.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.shared.Words;

class ImportWordsTest {
    private static final Pattern CODE = Pattern.compile("\"(import\\.[a-z.-]+)\"");

    @Test
    void every_verdict_state_and_field_has_a_word_in_every_language() {
        var codes = Stream.of(
                        Arrays.stream(Verdict.values()).map(one -> "import.verdict." + one),
                        Stream.of("id", "datetime", "name", "type", "location.name", "location.gps")
                                .map(one -> "import.field." + one),
                        Arrays.stream(ImportState.values()).map(one -> "import.state." + one),
                        Stream.of(PlacePrecision.MUNICIPALITY, PlacePrecision.COUNTY)
                                .map(one -> "import.precision." + one))
                .flatMap(one -> one)
                .toList();
        assertSaid(codes);
    }

    @Test
    void every_reason_and_refusal_in_the_code_has_a_sentence_in_every_language() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java/se/lagesbild/imports"))) {
            var codes = sources.filter(Files::isRegularFile)
                    .flatMap(ImportWordsTest::codes)
                    .filter(code -> !code.equals("import.previewed") && !code.equals("import.committed"))
                    .distinct()
                    .toList();
            assertThat(codes).hasSizeGreaterThan(20);
            assertSaid(codes);
        }
    }

    private static Stream<String> codes(Path source) {
        try {
            return CODE.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void assertSaid(List<String> codes) {
        for (var language : List.of(Words.SWEDISH, Words.ENGLISH)) {
            for (var code : codes) {
                assertThat(Words.of("imports", language).know(code))
                        .as("%s %s", language, code)
                        .isTrue();
            }
        }
    }
}
