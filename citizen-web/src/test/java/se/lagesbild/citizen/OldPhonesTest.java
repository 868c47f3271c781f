package se.lagesbild.citizen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/** The pages work on a phone that is five years old; {@link Newer} says what that means. */
class OldPhonesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String PARSE = "acorn.parse(source, {ecmaVersion: 2020, sourceType: 'module'})";

    static List<Path> scripts() {
        return files(".js");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_script_is_ecmascript_2020(Path script) {
        assertThat(refusal(read(script)))
                .as("what an old phone says to %s", script)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ??= 1;",
                "class A { #b = 1; }",
                "const a = 1_000;",
                "await b;",
                "/a/d;",
                "class A { static { } }"
            })
    void what_came_later_is_not(String later) {
        assertThat(refusal(later)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_script_does_without_what_an_old_phone_lacks(Path script) {
        var text = read(script);
        assertThat(found(Newer.IN_SCRIPTS, script, text, text)).isEmpty();
    }

    @Test
    void every_style_does_without_what_an_old_phone_lacks() {
        var all = files(".css").stream().map(OldPhonesTest::read).collect(Collectors.joining("\n"));
        assertThat(files(".css").stream().flatMap(style -> found(Newer.IN_STYLES, style, read(style), all).stream()))
                .isEmpty();
    }

    @Test
    void every_page_does_without_what_an_old_phone_lacks() {
        assertThat(files(".xhtml").stream()
                        .flatMap(page -> found(Newer.IN_PAGES, page, read(page), read(page)).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "const id = crypto.randomUUID();                                        | 1",
                "const id = crypto.randomUUID ? crypto.randomUUID() : own();            | 0",
                "if ('locks' in navigator) navigator.locks.request('a', b);             | 0",
                "navigator.locks.request('a', b);                                       | 1",
                "rows.at(-1);                                                           | 1",
                "const worker = new Worker(address, { type: 'module' });                | 1",
                "const worker = new Worker(address);                                    | 0",
                "text.match(/(?<!a)b/);                                                 | 1",
                "text.match(/(?<name>a)b/);                                             | 0",
            })
    void a_guard_is_known_from_none(String script, int complaints) {
        assertThat(found(Newer.IN_SCRIPTS, Path.of("a.js"), script, script)).hasSize(complaints);
    }

    private static List<String> found(List<Newer> newer, Path file, String text, String guards) {
        return newer.stream()
                .flatMap(one -> one.complaints(file, text, guards).stream())
                .toList();
    }

    /** What acorn, the parser, has against a module; empty when it can be read. */
    private static String refusal(String module) {
        try (var engine = Context.enter()) {
            engine.setLanguageVersion(Context.VERSION_ES6);
            engine.setInterpretedMode(true);
            var scope = engine.initStandardObjects();
            engine.evaluateString(scope, Acorn.SCRIPT, "acorn.js", 1, null);
            ScriptableObject.putProperty(scope, "source", module);
            engine.evaluateString(scope, PARSE, "parse", 1, null);
            return "";
        } catch (RhinoException refused) {
            return refused.details();
        }
    }

    private static List<Path> files(String ending) {
        try (var all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without its comments, which may name anything. */
    private static String read(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/|<!--.*?-->", "")
                    .replaceAll("(?m)(^|\\s)//\\s.*$", "$1");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Acorn {
        static final String SCRIPT = script();

        private static String script() {
            try {
                var about = new Properties();
                try (var file = open("/META-INF/maven/org.webjars.npm/acorn/pom.properties")) {
                    about.load(file);
                }
                try (var file = open(
                        "/META-INF/resources/webjars/acorn/%s/dist/acorn.js".formatted(about.getProperty("version")))) {
                    return new String(file.readAllBytes(), UTF_8);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static InputStream open(String resource) {
            return requireNonNull(OldPhonesTest.class.getResourceAsStream(resource), resource);
        }
    }
}
