package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many statements each public answer costs, by MySQL's own counters: one row more in a table must never mean one
 * statement more. The pool's own question for each connection (SELECT 1) counts too. Timers of the house ask in between,
 * so the least of some rounds is what the answer costs.
 */
@Tag("both-databases")
class StatementsOnMysqlTest {
    private static final int ROUNDS = 7;

    @RegisterExtension
    static final Browser browser = new Browser();

    private static Connection watcher;

    @BeforeAll
    static void watch() throws SQLException {
        watcher = DriverManager.getConnection(
                System.getenv("LAGESBILD_DB_URL"),
                System.getenv("LAGESBILD_DB_USER"),
                System.getenv("LAGESBILD_DB_PASSWORD"));
    }

    @AfterAll
    static void look_away() throws SQLException {
        watcher.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 3",
        "/flagga, 7",
        "/kvitto, 3",
        "/sa-ser-det-ut, 6",
        "/om, 3",
        "/en/, 3",
        "/finns-inte, 3",
        "/api/categories, 3",
        "/api/areas, 2",
        "/api/map, 2",
        "/api/places?q=gat, 2",
        "/api/places/near?latitude=58.95&longitude=13.4, 2",
    })
    void a_page_asks_the_database_no_more_than(String address, int most) throws SQLException {
        var page = browser.page();
        assertThat(least(() -> page.request().get(address))).as(address).isLessThanOrEqualTo(most);
    }

    /** The queue asks for colleagues' names, twice, only where one of them has something open that is shown. */
    @ParameterizedTest
    @CsvSource({
        "granskare, index.xhtml, 22",
        "samordnare, problem.xhtml, 20",
        "granskare, queue.xhtml, 25",
        "granskare, queue.xhtml?ordning=NEWEST, 25",
        "revisor, audit.xhtml, 20",
        "analytiker, lagesbild.xhtml, 40"
    })
    void a_page_of_the_console_asks_no_more_than(String who, String address, int most) throws SQLException {
        var page = browser.page();
        Desk.logIn(page, who);
        assertThat(least(() -> page.request().get("/moderation/" + address)))
                .as(address)
                .isLessThanOrEqualTo(most);
    }

    @Test
    void a_submission_is_opened_by_a_moderator_in_few_statements() throws SQLException {
        var page = browser.page();
        Desk.logIn(page, "granskare");
        Desk.openFromQueue(page, Desk.flag(page));
        var address = page.url();
        // One asks why those near it were rejected, where any was, two what is done nearby and by whom, three how it
        // is registered.
        assertThat(least(() -> page.request().get(address))).as("a submission").isLessThanOrEqualTo(50);
    }

    @Test
    void a_submission_is_stored_in_few_statements() throws SQLException {
        var page = browser.page();
        assertThat(least(() -> submit(page, UUID.randomUUID())))
                // The tenth reads the service goals, which set the submission's last day.
                .as("a submission")
                .isLessThanOrEqualTo(10);
    }

    @Test
    void a_repeated_submission_costs_less() throws SQLException {
        var page = browser.page();
        var draft = UUID.randomUUID();
        submit(page, draft);
        assertThat(least(() -> submit(page, draft))).as("the same once more").isLessThanOrEqualTo(4);
    }

    @Test
    void a_receipt_is_read_in_few_statements() throws SQLException {
        var page = browser.page();
        var receipt = submit(page, UUID.randomUUID()).text();
        assertThat(least(() -> page.request()
                        .post(
                                "/api/receipts",
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/json")
                                        .setData(receipt))))
                .as("a receipt")
                .isLessThanOrEqualTo(6);
    }

    private static APIResponse submit(Page page, UUID draft) {
        return page.request()
                .post(
                        "/api/submissions",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", draft.toString())
                                .setData(Map.of(
                                        "category", "DARK_PATH",
                                        "latitude", 58.95,
                                        "longitude", 13.4,
                                        "text", "Lampan är trasig.",
                                        "language", "sv")));
    }

    private static long least(Runnable request) throws SQLException {
        request.run();
        var least = Long.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var before = statements();
            request.run();
            least = Math.min(least, statements() - before);
        }
        return least;
    }

    private static long statements() throws SQLException {
        try (var statement = watcher.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_replace')")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong("Value");
            }
            return sum;
        }
    }
}
