package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How fast the resident's pages are, by Lighthouse's phone and on a slow line; writes docs/benchmark-resident.md. It is
 * no part of ./verify, since times depend on the machine: mvn verify -Pbenchmark -Dlagesbild.url=http://localhost:8080/
 */
@TestMethodOrder(MethodOrderer.DisplayName.class)
class ResidentBenchmark {
    private static final int RUNS = 3;
    private static final int SLOWEST = 1500;
    private static final String LIGHTHOUSE = "lighthouse@12";
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices");
    private static final Path REPORT = Path.of(System.getProperty("checkout", ".."), "docs/benchmark-resident.md");

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final List<String> lines = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/flagga"})
    void lighthouse_is_content(String address) throws IOException, InterruptedException {
        var reports = new ArrayList<JsonObject>();
        for (var run = 0; run < RUNS; run++) {
            reports.add(lighthouse(address));
        }
        lines.add("| %s | %d | %d | %d | %s | %s | %s | %s |"
                .formatted(
                        address,
                        score(reports, "performance"),
                        score(reports, "accessibility"),
                        score(reports, "best-practices"),
                        metric(reports, "first-contentful-paint"),
                        metric(reports, "largest-contentful-paint"),
                        metric(reports, "total-blocking-time"),
                        metric(reports, "cumulative-layout-shift")));
        assertThat(score(reports, "performance")).as("performance").isGreaterThanOrEqualTo(95);
        assertThat(score(reports, "accessibility")).as("accessibility").isEqualTo(100);
        assertThat(score(reports, "best-practices")).as("best practices").isEqualTo(100);
    }

    @Test
    void the_form_can_be_used_soon_on_a_slow_line() {
        var times = IntStream.range(0, RUNS * 2 - 1)
                .map(run -> usableAfter())
                .sorted()
                .toArray();
        var middle = times[times.length / 2];
        lines.add("");
        lines.add("Form usable on a slow 4G line: %d ms (median of %d first visits; least %d, most %d)."
                .formatted(middle, times.length, times[0], times[times.length - 1]));
        assertThat(middle).as("ms until the form can be used").isLessThanOrEqualTo(SLOWEST);
    }

    @AfterAll
    static void write() throws IOException {
        var text = new ArrayList<>(List.of(
                "# How fast the resident's pages are",
                "",
                "Written by `mvn verify -Pbenchmark -Dlagesbild.url=...` (`ResidentBenchmark`) on "
                        + LocalDate.now(Clock.systemUTC()) + ", on a machine with "
                        + Runtime.getRuntime().availableProcessors()
                        + " processors that did other things too. Demo town, H2, a first visit with nothing kept.",
                "",
                "Lighthouse (" + LIGHTHOUSE
                        + ", its mobile profile with its simulated slow 4G and a processor slowed four times), median of "
                        + RUNS + " runs. Wanted: performance 95, accessibility 100, best practices 100.",
                "",
                "| page | performance | accessibility | best practices | first paint | largest paint | blocked | shift |",
                "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"));
        text.addAll(lines);
        text.addAll(
                List.of(
                        "",
                        "Slow 4G is what Chrome's developer tools call so: 562 ms for each request, 1.44 Mbit/s down, 0.68 up. Usable means that",
                        "the fields and radio buttons of the form are drawn and take input; the form needs no script for that. Wanted: 1 500 ms."));
        Files.write(REPORT, text);
    }

    private static int usableAfter() {
        var page = browser.phone();
        page.addInitScript(
                """
                const look = () => {
                  const parts = ["#placeText", "input[name=category]", "#flagga .button.big"].map((one) => document.querySelector(one));
                  if (parts.every((one) => one && one.getClientRects().length > 0)) window.usable = performance.now();
                  else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);""");
        var wire = page.context().newCDPSession(page);
        wire.send("Network.enable");
        wire.send("Network.emulateNetworkConditions", slow());
        page.navigate("/flagga");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number) page.evaluate("Math.round(window.usable)")).intValue();
    }

    private static JsonObject slow() {
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 562.5);
        slow.addProperty("downloadThroughput", 1_440_000 / 8);
        slow.addProperty("uploadThroughput", 675_000 / 8);
        return slow;
    }

    private static JsonObject lighthouse(String address) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("lighthouse-");
        var report = folder.resolve("report.json");
        var command = new ProcessBuilder(
                        "npx",
                        "--yes",
                        LIGHTHOUSE,
                        System.getProperty("lagesbild.url", "http://localhost:8080/")
                                        .replaceAll("/$", "")
                                + address,
                        "--quiet",
                        "--output=json",
                        "--output-path=" + report,
                        "--only-categories=" + String.join(",", CATEGORIES),
                        "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        command.environment().put("CHROME_PATH", Browser.executable().toString());
        var code = command.start().waitFor();
        assertThat(code).as(Files.readString(folder.resolve("said.txt"))).isZero();
        return new Gson().fromJson(Files.readString(report), JsonObject.class);
    }

    private static int score(List<JsonObject> reports, String category) {
        return (int) Math.round(median(reports.stream()
                        .mapToDouble(report -> report.getAsJsonObject("categories")
                                .getAsJsonObject(category)
                                .get("score")
                                .getAsDouble())
                        .sorted()
                        .toArray())
                * 100);
    }

    private static String metric(List<JsonObject> reports, String audit) {
        var middle = median(reports.stream()
                .mapToDouble(report -> report.getAsJsonObject("audits")
                        .getAsJsonObject(audit)
                        .get("numericValue")
                        .getAsDouble())
                .sorted()
                .toArray());
        return audit.endsWith("shift") ? "%.3f".formatted(middle) : "%.0f ms".formatted(middle);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
