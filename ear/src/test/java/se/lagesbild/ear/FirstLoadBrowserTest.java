package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a first visit costs, with nothing kept from before: bytes as they travel (compressed, headers included), requests,
 * and how much the page jumps. All that is loaded until the network is still counts, the map and its tiles for a fine screen
 * too; behind a proxy that speaks HTTP/2 the headers weigh less.
 */
class FirstLoadBrowserTest {
    private static final int KILOBYTE = 1000;
    private static final int MOST = 150 * KILOBYTE;
    private static final int MOST_REQUESTS = 34;
    private static final double MOST_SHIFT = 0.02;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/flagga", "/kvitto", "/sa-ser-det-ut", "/om", "/en/", "/en/flagga"})
    void a_public_page_is_light_and_asks_nobody_else(String address) {
        var page = browser.phone();
        var load = Load.of(page);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        load.show(address);
        assertThat(load.strangers()).as("requests to others").isEmpty();
        assertThat(load.withoutPolicy()).as("answers without a policy").isEmpty();
        assertThat(load.bytes()).as("bytes of %s", load).isLessThanOrEqualTo(MOST);
        assertThat(load.requestsWithoutTiles()).as("requests of %s", load).isLessThanOrEqualTo(MOST_REQUESTS);
    }

    @ParameterizedTest
    @CsvSource({
        "granskare, index.xhtml, 300",
        "granskare, queue.xhtml, 300",
        "revisor, audit.xhtml, 300",
        "analytiker, lagesbild.xhtml, 300",
        "samordnare, imports.xhtml, 300",
        "admin, accounts.xhtml, 300"
    })
    void a_page_of_the_console_is_not_heavy(String who, String address, int most) {
        var login = browser.page();
        Desk.logIn(login, who);
        // The same person on a machine that has kept nothing.
        var page = browser.fresh(login);
        var load = Load.of(page);
        page.navigate("/moderation/" + address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        load.show(address);
        assertThat(load.strangers()).as("requests to others").isEmpty();
        assertThat(load.bytesWithoutTiles()).as("bytes of %s", load).isLessThanOrEqualTo(most * KILOBYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/flagga", "/kvitto", "/sa-ser-det-ut"})
    void a_page_does_not_jump(String address) {
        var page = watched();
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(shift(page)).isLessThan(MOST_SHIFT);
    }

    @Test
    void the_page_before_sending_does_not_jump() {
        var page = watched();
        Resident.fills(page, "");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(shift(page)).isLessThan(MOST_SHIFT);
    }

    private static Page watched() {
        var page = browser.phone();
        page.addInitScript("window.jumps = 0; new PerformanceObserver(list => list.getEntries().forEach("
                + "one => { if (!one.hadRecentInput) window.jumps += one.value; }))"
                + ".observe({ type: 'layout-shift', buffered: true });");
        return page;
    }

    private static double shift(Page page) {
        // The browser reports a shift after the frame that it happened in.
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return ((Number) page.evaluate("window.jumps")).doubleValue();
    }
}
