package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium before a running house. Register it as a static extension. After each test it closes the
 * pages and fails when one of them wrote an error to its console: a script that broke, a file that was missing, something
 * that the content security policy stopped.
 */
final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Set<Page> scriptless = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;
    private String address;

    @Override
    public void beforeAll(ExtensionContext test) {
        address = HouseUnderTest.address(test);
        start();
    }

    private void start() {
        within(PATIENCE, () -> {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        });
    }

    /**
     * Ends an act that the browser never answers; JUnit's own limit is for tests, and not for what comes before and after.
     * The thread is the same, since Playwright knows no other, and its waiting ends when it is interrupted.
     */
    private static void within(Duration most, Runnable act) {
        var here = Thread.currentThread();
        var alarm = CompletableFuture.runAsync(
                here::interrupt, CompletableFuture.delayedExecutor(most.toSeconds(), TimeUnit.SECONDS));
        try {
            act.run();
        } finally {
            alarm.cancel(false);
            Thread.interrupted();
        }
    }

    /** For those who come without a browser. */
    URI house() {
        return URI.create(address);
    }

    /** A new visitor, with nothing remembered. Addresses such as "/" and "/moderation/" are those of the house. */
    Page page() {
        return open(true, DESK);
    }

    Page phone() {
        return open(true, PHONE);
    }

    /** The same visitor, logged in where she was, on a machine that has kept no file. */
    Page fresh(Page visitor) {
        var page = open(true, DESK);
        page.context().addCookies(visitor.context().cookies());
        return page;
    }

    Page withoutScript() {
        return open(false, DESK);
    }

    /** Lets one kind of console error pass in this test, by a part of its text: "409" for a refusal that is the point. */
    void expectComplaint(String part) {
        expected.add(part);
    }

    /** Fails on any violation of WCAG 2.2 A and AA, or of axe's best practice; on the console's pages by night too. */
    void axe(Page page) {
        finds(new AxeBuilder(scriptless.contains(page) ? withScriptForAxe(page) : page).withTags(RULES), page, "");
        if (page.url().contains("/moderation/")) {
            paint(page, ColorScheme.DARK);
            finds(new AxeBuilder(page).withRules(List.of("color-contrast")), page, " by night");
            paint(page, ColorScheme.LIGHT);
        }
    }

    /**
     * Ends what fades over: colours on their way are neither those of the day nor those of the night. It does not wait for
     * the end, which never comes to a mark that turns for ever or to a page that the browser has ceased to draw.
     */
    private static void paint(Page page, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.evaluate(
                """
                () => document.getAnimations().forEach((one) =>
                  one.effect.getComputedTiming().endTime === Infinity ? one.cancel() : one.finish())""");
    }

    private static void finds(AxeBuilder axe, Page page, String when) {
        var found = axe.analyze().getViolations().stream().flatMap(rule -> rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " " + node.getHtml()
                        + " " + node.getFailureSummary()));
        assertThat(found).as("axe on %s%s", page.url(), when).isEmpty();
    }

    /** Axe is a script itself: it looks at a copy of what the visitor without script sees, where no script of ours runs. */
    private Page withScriptForAxe(Page page) {
        var seen = page.content().replace("<noscript>", "<div>").replace("</noscript>", "</div>");
        var context = chromium.newContext(asVisitor(true, DESK));
        contexts.add(context);
        context.route("**/*", route -> {
            switch (route.request().resourceType()) {
                case "document" ->
                    route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(seen));
                case "script" -> route.abort();
                default -> route.resume();
            }
        });
        var copy = context.newPage();
        copy.navigate(page.url());
        return copy;
    }

    /** Fails when the page is wider than the window: nobody scrolls sideways. */
    void fits(Page page) {
        var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as("pixels outside the window on %s", page.url())
                .isZero();
    }

    /** Keeps what the page looks like on a phone and at a desk, in target/screenshots. */
    void show(Page page, String name) {
        for (var width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, width == PHONE ? 780 : 900);
            fits(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            System.getProperty("screenshots", "target/screenshots"), name + "-" + width + ".png")));
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        closePages(test);
        scriptless.clear();
        var unexpected = complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
        complaints.clear();
        expected.clear();
        assertThat(unexpected).as("what the pages complained of").isEmpty();
    }

    /** A browser that cannot close its pages says nothing about the house: the next test gets another. */
    private void closePages(ExtensionContext test) {
        try {
            within(PATIENCE, () -> contexts.forEach(BrowserContext::close));
        } catch (PlaywrightException stuck) {
            System.err.println("the browser did not close its pages after " + test.getUniqueId() + ": " + stuck);
            leave();
            start();
        }
        contexts.clear();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) {
            leave();
        }
    }

    private void leave() {
        try {
            within(PATIENCE, playwright::close);
        } catch (PlaywrightException stuck) {
            System.err.println("the browser did not end: " + stuck);
        }
    }

    private Page open(boolean script, int width) {
        var context = chromium.newContext(asVisitor(script, width));
        contexts.add(context);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.page().url() + ": " + message.text() + " " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        var page = context.newPage();
        if (!script) {
            scriptless.add(page);
        }
        return page;
    }

    private com.microsoft.playwright.Browser.NewContextOptions asVisitor(boolean script, int width) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setJavaScriptEnabled(script)
                .setDeviceScaleFactor(width == PHONE ? 2 : 1)
                .setViewportSize(width, 900);
    }

    static Path executable() {
        var named = System.getProperty("chromium", "");
        return named.isEmpty()
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No Chromium here; ./verify can install it."))
                : Path.of(named);
    }
}
