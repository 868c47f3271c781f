package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a house leaves behind, read byte for byte, in search of what must be nowhere in it. */
final class Remains {
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|war|ear)");

    /** What must be nowhere, and what it would give away. */
    private final Map<String, String> traces = new LinkedHashMap<>();

    /** Words that must be nowhere, however they are written down; answers them. */
    String trace(String what, String marker) {
        for (var charset : new Charset[] {UTF_8, ISO_8859_1, UTF_16BE, UTF_16LE}) {
            trace("%s, in %s: %s".formatted(what, charset, marker), marker.getBytes(charset));
        }
        return marker;
    }

    void trace(String what, byte[] bytes) {
        traces.put(what, new String(bytes, ISO_8859_1));
    }

    int traced() {
        return traces.size();
    }

    void areNotInFiles(Path folder) throws IOException {
        for (var file : files(folder)) {
            areNotIn(file.toString(), content(file));
        }
    }

    void areNotInTables(EmbeddedDatabase database) throws Exception {
        var tables = database.tables();
        assertThat(tables).hasSizeGreaterThan(20);
        for (var table : tables) {
            areNotIn(table, database.dump(table));
        }
    }

    void areNotIn(String where, byte[] bytes) {
        areNotIn(where, new String(bytes, ISO_8859_1));
    }

    private void areNotIn(String where, String content) {
        traces.forEach((what, bytes) ->
                assertThat(content.contains(bytes)).as("%s in %s", what, where).isFalse());
    }

    /** All files, but the archives: those are copies of what was built, and too many to read seventy times. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !ARCHIVE.matcher(file.toString()).matches())
                    .toList();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** A file's bytes, one to a character. */
    static String content(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
