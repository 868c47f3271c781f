package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the Nu Html Checker of the W3C (MIT licence, from npm) says of every public page and state, in every language. */
class MarkupLongTest {
    private static final String CHECKER = "vnu-jar@26.9.27";

    @RegisterExtension
    static final Browser browser = new Browser();

    @TempDir
    Path folder;

    @Test
    void the_checker_finds_no_error() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("pages"));
        for (var language : List.of("", "/en", "/fi", "/ar", "/so", "/latt")) {
            for (var page : Pages.in(language).toList()) {
                keep(page);
            }
        }
        var said = folder.resolve("said.txt");
        var code = new ProcessBuilder(
                        "npx", "--yes", "--package", CHECKER, "vnu", "--errors-only", "--also-check-css", "pages")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(said)).as("the checker, exit code %s", code).isEmpty();
        assertThat(code).isZero();
        try (Stream<Path> checked = Files.list(folder.resolve("pages"))) {
            assertThat(checked.count()).as("files").isGreaterThan(100);
        }
    }

    /** As the house sent it, not as the browser mended it. */
    private void keep(Pages wanted) throws IOException {
        var page = browser.page();
        var sent = new ArrayDeque<Response>();
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() != 303) {
                sent.push(response);
            }
        });
        wanted.open(browser, page);
        page.waitForLoadState(LoadState.LOAD);
        Files.writeString(
                folder.resolve("pages").resolve(wanted.name() + ".html"),
                sent.element().text(),
                UTF_8);
        page.context().close();
    }
}
