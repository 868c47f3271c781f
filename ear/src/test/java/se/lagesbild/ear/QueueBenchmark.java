package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How fast the queue is with 10 000 waiting among a million; writes docs/benchmark-queue.md. What waits was sent to the
 * house by its own door, the rest is copied behind its back: mvn verify -Pbenchmark -Dit.test=QueueBenchmark
 */
@TestMethodOrder(MethodOrderer.DisplayName.class)
class QueueBenchmark {
    private static final int WAITING = 10_000;
    private static final int ALL = 1_000_000;
    /** As many as one address may send and still be trusted. */
    private static final int SHARE = 10;

    /** Less than a house takes in an hour, as many trusted as not. */
    private static final int ROUND = 1_120;

    private static final int CLIENTS = 8;
    private static final int VIEWS = 40;
    private static final int CLEARED = 100;
    private static final int SLOWEST_QUEUE = 150;
    private static final int SLOWEST_PAGE = 300;
    private static final Random CHANCE = new Random(4711);
    private static final Path REPORT = Path.of(System.getProperty("checkout", ".."), "docs/benchmark-queue.md");
    private static final List<String> CATEGORIES = List.of("DARK_PATH", "LITTER", "UNSAFE_TRAFFIC");
    private static final List<String> WORDS = List.of(
            ("lampan trasig gången trappan busken skymmer sikten hörnet parkeringen tunneln vatten klotter bänken skolan"
                            + " kvällen morgonen sent ofta alltid ibland mörkt halt smalt bilar cyklar mopeder ropar"
                            + " hissen porten gården lekplatsen stationen hållplatsen bron viadukten stigen staketet")
                    .split(" "));

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final List<String> lines = new ArrayList<>();
    private static RunningHouse house;

    @BeforeAll
    static void fill() throws Exception {
        var data = HouseUnderTest.newFolder();
        // A house takes in so much an hour and no more; one that is opened anew begins a new hour.
        for (var round = 0; round * ROUND < WAITING; round++) {
            try (var filling = RunningHouse.open(data, Map.of())) {
                send(filling.address(), round);
            }
        }
        copy(data);
        house = RunningHouse.open(data, Map.of());
    }

    @Test
    void a_page_of_the_queue() throws Exception {
        var page = browser.page();
        Desk.logIn(page, house.address(), "granskare");
        var client = HttpClient.newHttpClient();
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        for (var query : List.of(
                "",
                "?ordning=NEWEST",
                "?ordning=OLDEST",
                "?ordning=CATEGORY",
                "?ordning=DISTRICT",
                "?sida=200",
                "?kategori=DARK_PATH",
                "?flagga=PERSONAL")) {
            var asked = HttpRequest.newBuilder(URI.create(house.address() + "moderation/queue.xhtml" + query))
                    .header("Cookie", cookies)
                    .timeout(Duration.ofMinutes(1))
                    .build();
            var times = new ArrayList<Long>();
            for (var view = 0; view < VIEWS; view++) {
                var began = System.nanoTime();
                var answer = client.send(asked, BodyHandlers.ofString());
                times.add((System.nanoTime() - began) / 1_000_000);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("submission.xhtml");
            }
            // The first views are those of a machine that has just been started.
            var warm = times.subList(VIEWS / 4, VIEWS).stream().sorted().toList();
            lines.add("| queue.xhtml%s | %d | %d | %d |".formatted(query, middle(warm), late(warm), times.get(0)));
        }
    }

    @Test
    void a_moderator_clears_a_hundred_by_keyboard() {
        var page = browser.page();
        Desk.logIn(page, house.address(), "granskare");
        page.navigate(house.address() + "moderation/queue.xhtml");
        page.locator("tr a[href*=submission]").first().click();
        var pages = new ArrayList<Long>();
        var began = System.nanoTime();
        for (var done = 0; done < CLEARED; done++) {
            page.waitForURL("**/submission.xhtml?*");
            var here = page.url();
            pages.add(duration(page));
            decide(page, done);
            page.waitForURL(url -> !url.equals(here) && url.contains("submission.xhtml"));
        }
        var seconds = (System.nanoTime() - began) / 1_000_000_000;
        var sorted = pages.stream().sorted().toList();
        lines.add("");
        lines.add(
                "A scripted moderator decided %d by keyboard alone in %d s; from the key to the loaded page: median %d ms, 95th percentile %d ms, slowest %d ms."
                        .formatted(CLEARED, seconds, middle(sorted), late(sorted), sorted.get(CLEARED - 1)));
    }

    @AfterAll
    static void write() throws IOException {
        house.close();
        var text = new ArrayList<>(List.of(
                "# How fast the queue is",
                "",
                "Written by `mvn verify -Pbenchmark -Dit.test=QueueBenchmark` on " + LocalDate.now(Clock.systemUTC())
                        + ", on a machine with " + Runtime.getRuntime().availableProcessors()
                        + " processors that did other things too.",
                "H2, %d submissions, %d of them waiting. Milliseconds from the request to the last byte, %d views each, the first quarter left out."
                        .formatted(ALL, WAITING, VIEWS),
                "Wanted: %d ms for the queue's first page at the 95th percentile, no page over %d ms."
                        .formatted(SLOWEST_QUEUE, SLOWEST_PAGE),
                "",
                "| page | median | 95th percentile | very first |",
                "| --- | ---: | ---: | ---: |"));
        text.addAll(lines);
        Files.write(REPORT, text);
    }

    private static void decide(Page page, int turn) {
        // Rejecting needs a reason, and accepting what was found in the text to be masked first.
        if (turn % 4 == 3) {
            page.keyboard().press("r");
            page.locator(":focus").selectOption(new SelectOption().setIndex(1));
            page.locator("[id='verdict:reject']").focus();
        } else {
            var finding = page.locator(".lb-finds li:has(.lb-mask)").first();
            while (finding.count() > 0 && finding.isVisible()) {
                finding.locator("input").first().focus();
                page.keyboard().press("m");
            }
            page.keyboard().press("a");
            page.keyboard().press("Space");
            page.locator("[id='verdict:accept']").focus();
        }
        page.keyboard().press("Enter");
    }

    private static long duration(Page page) {
        page.waitForLoadState();
        return ((Number) page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].duration)"))
                .longValue();
    }

    /** As much as the house takes in an hour, half of it from those it trusts. */
    private static void send(URI address, int round) throws Exception {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            var senders = new ArrayList<Callable<Void>>();
            for (var sender = 0; sender < ROUND / SHARE; sender++) {
                var mine = sender;
                var texts = IntStream.range(0, SHARE).mapToObj(one -> text()).toList();
                senders.add(() -> {
                    sends(
                            new Visitor(address, "127.3.%d.%d".formatted(round, mine + 1)),
                            round * ROUND + mine * SHARE,
                            texts);
                    return null;
                });
            }
            for (var sent : pool.invokeAll(senders)) {
                sent.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void sends(Visitor visitor, int first, List<String> texts) throws IOException {
        for (var one = 0; one < texts.size(); one++) {
            var draft = UUID.randomUUID();
            var number = first + one;
            var answer = visitor.submit(
                    draft,
                    """
                    {"category":"%s","latitude":%s,"longitude":%s,"text":"%s","proof":"%s"}"""
                            .formatted(
                                    CATEGORIES.get(number % CATEGORIES.size()),
                                    58.943 + Math.floorMod(number, 100) / 7_000.0,
                                    13.387 + Math.floorDiv(number, 100) / 4_300.0,
                                    texts.get(one),
                                    first / SHARE % 2 == 0 ? visitor.proof(draft) : ""));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
    }

    private static String text() {
        var words = IntStream.range(0, 8 + CHANCE.nextInt(30))
                .mapToObj(one -> WORDS.get(CHANCE.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        return CHANCE.nextInt(10) == 0 ? words + " ring 070-174 06 05" : words;
    }

    /**
     * A million that were decided, over eight by eight kilometres and five years, each with names of its own; nobody opens
     * them, so that nothing in them can be read.
     */
    private static void copy(Path data) throws SQLException {
        try (var database = EmbeddedDatabase.in(data)) {
            var columns =
                    database.column("select column_name from information_schema.columns where table_name = 'SUBMISSION'"
                            + " and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position");
            var values = columns.stream().map(QueueBenchmark::value).collect(Collectors.joining(", "));
            var sent = database.number("select count(*) from submission");
            var last = database.number("select max(id) from submission");
            // One copy of all at a time: a single statement would keep every page that it touched, 19 GB of them.
            for (var copy = 1; copy <= ALL / sent; copy++) {
                database.change("insert into submission (%s) select %s from submission where id <= %d"
                        .formatted(String.join(", ", columns), values.replace("$copy", String.valueOf(copy)), last));
            }
            database.change("analyze");
            assertThat(database.number("select count(*) from submission")).isGreaterThanOrEqualTo(ALL);
            assertThat(database.number("select count(*) from submission where waiting"))
                    .isGreaterThanOrEqualTo(WAITING);
        }
    }

    private static String value(String column) {
        return switch (column) {
            case "TRACE" -> "cast(random_uuid() as binary(16))";
            case "DRAFT_HASH", "RECEIPT_HASH" -> "hash('SHA-256', cast(random_uuid() as varchar))";
            case "STATUS" -> "'REJECTED'";
            case "LATITUDE" -> "58.95 + (latitude - 58.95) * 5 + (mod($copy, 9) - 4) * 0.00007";
            case "LONGITUDE" -> "13.4 + (longitude - 13.4) * 5 + (mod($copy, 11) - 5) * 0.0001";
            case "RECEIVED_AT" -> "dateadd('HOUR', -mod(id * 7919 + $copy * 104729, 43800), received_at)";
            default -> column;
        };
    }

    private static long middle(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static long late(List<Long> sorted) {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
