package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader is given, page by page and state by state: the accessibility tree as text, in
 * {@code src/test/resources/snapshots}. A change is seen in review. -Dlagesbild.snapshots=write writes them anew.
 */
class TreeBrowserTest {
    private static final Path KEPT = Path.of("src/test/resources/snapshots");
    private static final boolean WRITE = "write".equals(System.getProperty("lagesbild.snapshots"));
    /** What differs from one run to the next. */
    private static final Map<Pattern, String> MASKED = Map.of(
            Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{2,4}){6}\\b"), "CODE",
            Pattern.compile("/assets/[0-9a-f]{12}/"), "/assets/VERSION/",
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "ID");

    /** All figures but those to call: 112 and 114 14. */
    private static final Pattern FIGURES =
            Pattern.compile("(?<!level=|114 |[0-9])(?!112\\b|114 14\\b)[0-9\\u0660-\\u0669]+");

    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
                    + "|january|february|march|april|may|june|july|august|october"
                    + "|(jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)\\b\\.?)(?!\\w)");

    /** How many months are published depends on the day. */
    private static final Pattern MONTHS =
            Pattern.compile("(?m)(^ *- option \"MONTH N\"\\R)(?:^ *- option \"MONTH N\"\\R)+");

    /** What several have told of, and in which months, depends on the day; that it is told does not. */
    private static final Pattern TOLD = Pattern.compile("(?m)(?:^( *- term:) .*\\R^( *- definition:) MONTH.*\\R)+");

    private static final Pattern HALF_DAY = Pattern.compile("\\b[AP]M\\b");

    /** A cell with too few voices today has a figure tomorrow, since the demo's past is told from the day of the run. */
    private static final Pattern TOO_FEW = Pattern.compile("för få|too few");

    @RegisterExtension
    static final Browser browser = new Browser();

    static Stream<Pages> pages() {
        return Stream.concat(Stream.of("", "/en").flatMap(Pages::in), Pages.rightToLeft());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_screen_reader_is_given_what_it_was_given_before(Pages wanted) {
        var page = browser.page();
        wanted.open(browser, page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var tree = masked(tree(page)) + "\n";
        var file = KEPT.resolve(wanted.name() + ".yml");
        if (WRITE) {
            write(file, tree);
        }
        assertThat(tree)
                .as("%s; if it is meant: -Dlagesbild.snapshots=write", file)
                .isEqualTo(masked(read(file)));
    }

    private static String tree(Page page) {
        return page.locator("html").ariaSnapshot(new Locator.AriaSnapshotOptions().setTimeout(10_000));
    }

    private static String masked(String tree) {
        var text = tree;
        for (var mask : MASKED.entrySet()) {
            text = mask.getKey().matcher(text).replaceAll(mask.getValue());
        }
        text = TOO_FEW.matcher(FIGURES.matcher(text).replaceAll("N")).replaceAll("N");
        text = HALF_DAY.matcher(MONTH.matcher(text).replaceAll("MONTH")).replaceAll("AM");
        text = TOLD.matcher(text).replaceAll("$1 CATEGORY\n$2 MONTHS\n");
        return MONTHS.matcher(text).replaceAll("$1");
    }

    private static void write(Path file, String tree) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, tree, UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, UTF_8) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
