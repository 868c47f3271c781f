package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The service without a connection, and what it sends when the connection is back. */
class OfflineBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_form_opens_without_a_connection_and_is_sent_when_it_returns() {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        var page = Drafts.installed(browser);
        page.context().setOffline(true);
        page.navigate("/flagga");
        assertThat(page.locator("h1")).hasText("Flagga en plats");
        assertThat(Drafts.send(page)).hasText("Spara och skicka när det finns nät");
        assertThat(page.locator("#check-hint")).containsText("skickas det direkt, och det blir en allmän handling");
        Drafts.send(page).click();
        assertThat(page.locator("#keeping-trouble")).containsText("Fyll i var det är");
        Drafts.write(page, "Bron vid ån");
        browser.axe(page);
        Drafts.send(page).click();
        assertThat(page).hasURL(Pattern.compile(".*/utkast$"));
        assertThat(page.locator("#drafts .tag")).hasText("Väntar på nät");
        assertThat(page.locator("#drafts h3")).containsText("Bron vid ån");
        assertThat(page.locator("#waiting")).hasText("1 utkast väntar på att skickas");
        browser.axe(page);
        browser.show(page, "utkast-vantar");
        Drafts.narrow(browser, page);
        var sent = Drafts.sendings(page);

        page.context().setOffline(false);

        assertThat(page.locator("#drafts .tag")).hasText("Mottaget");
        browser.axe(page);
        browser.show(page, "utkast-mottaget");
        Drafts.narrow(browser, page);
        var code = Drafts.code(page);
        assertThat(sent).hasSize(1);
        // Without the time when the form was opened the house would take it for a program's.
        assertThat(new String(sent.get(0).postDataBuffer(), ISO_8859_1))
                .containsPattern("name=\"opened\"\\s+\\d{13}-[0-9a-f]{32}\\s");
        page.reload();
        assertThat(page.locator("#drafts .tag")).hasText("Mottaget");
        assertThat(Drafts.code(page)).isEqualTo(code);
        Drafts.opens(page, code);
        page.navigate("/utkast");
        Drafts.button(page, "Klart, ta bort koden härifrån").click();
        assertThat(page.locator("#drafts-none")).isVisible();
        Drafts.leavesNothing(page);
    }

    @Test
    void what_must_be_mended_is_told_and_can_be_mended() {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        browser.expectComplaint("400");
        var page = Drafts.installed(browser);
        page.context().setOffline(true);
        page.navigate("/flagga");
        Drafts.write(page, "Kyrkogården");
        page.locator("#text").fill("x".repeat(2001));
        Drafts.send(page).click();
        assertThat(page.locator("#drafts .tag")).hasText("Väntar på nät");
        page.context().setOffline(false);
        assertThat(page.locator("#drafts .tag")).hasText("Behöver rättas");
        assertThat(page.locator("#drafts .error")).not().isEmpty();
        browser.axe(page);
        page.getByRole(AriaRole.LINK, Drafts.named("Fortsätt skriva")).click();
        assertThat(page.locator("#placeText")).hasValue("Kyrkogården");
        page.locator("#text").fill("Kortare.");
        Drafts.button(page, "Granska innan du skickar").click();
        Drafts.button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText(Drafts.THANKS);
    }

    @Test
    void what_was_stored_with_other_words_can_be_sent_as_a_new_one() {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        browser.expectComplaint("409");
        var page = Drafts.installed(browser);
        page.context().setOffline(true);
        page.navigate("/flagga");
        Drafts.write(page, "Backen");
        var draft = page.locator("#flagga [name=draft]").inputValue();
        Drafts.send(page).click();
        assertThat(page.locator("#drafts .tag")).hasText("Väntar på nät");
        // The same draft reached the house before, and was changed since.
        var earlier = page.request()
                .post(
                        "/api/submissions",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", draft)
                                .setData(Map.of("category", "LITTER", "latitude", 58.95, "longitude", 13.4)));
        assertThat(earlier.status()).as(earlier.text()).isEqualTo(201);
        page.context().setOffline(false);
        assertThat(page.locator("#drafts .tag")).hasText("Behöver rättas");
        assertThat(page.locator("#drafts [data-part=reused]")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, Drafts.named("Fortsätt skriva")))
                .isHidden();
        browser.axe(page);
        browser.show(page, "utkast-redan-skickat");
        Drafts.narrow(browser, page);
        Drafts.button(page, "Skicka som nytt").click();
        assertThat(page.locator("#drafts .tag")).hasText("Mottaget");
        var code = Drafts.code(page);
        assertThat(earlier.text()).doesNotContain(code);
        Drafts.opens(page, code);
    }

    @Test
    void two_windows_send_once_and_both_tell_that_it_has_arrived() {
        twoWindowsSendOnce("");
    }

    @Test
    void two_windows_of_an_older_browser_do_the_same() {
        twoWindowsSendOnce(
                "Object.defineProperty(navigator, 'locks', { value: undefined }); delete window.BroadcastChannel");
    }

    private static void twoWindowsSendOnce(String older) {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        var page = Drafts.installed(browser);
        page.context().addInitScript(older);
        page.context().setOffline(true);
        page.navigate("/flagga");
        assertThat(page.evaluate("Boolean(navigator.locks && window.BroadcastChannel)"))
                .isEqualTo(older.isEmpty());
        Drafts.write(page, "Grinden");
        Drafts.send(page).click();
        assertThat(page.locator("#drafts .tag")).hasText("Väntar på nät");
        var other = page.context().newPage();
        other.navigate("/utkast");
        assertThat(other.locator("#drafts .tag")).hasText("Väntar på nät");
        var sent = Drafts.sendings(page);
        var sentByOther = Drafts.sendings(other);
        page.context().setOffline(false);
        // Two windows and the sum that proves good will: slow on a busy machine.
        var patience = new LocatorAssertions.HasTextOptions().setTimeout(30_000);
        assertThat(page.locator("#drafts .tag")).hasText("Mottaget", patience);
        assertThat(other.locator("#drafts .tag")).hasText("Mottaget", patience);
        assertThat(sent.size() + sentByOther.size()).isEqualTo(1);
    }

    @Test
    void the_turn_to_send_is_one_windows_until_it_ends_or_is_too_old() {
        var page = browser.page();
        page.navigate("/");
        assertThat(
                        page.evaluate(
                                """
                async () => {
                  const { openStore } = await import(document.querySelector("script[type=module]").src.replace("app.js", "drafts.js"));
                  const store = await openStore();
                  const turns = [];
                  const ask = async (now) => turns.push(await store.turn(now, 100));
                  await ask(1000);
                  await ask(1099);
                  await ask(1100);
                  await store.endTurn();
                  await ask(1101);
                  // A clock that was set back by a year must not stop the sending for a year.
                  await ask(500);
                  return turns.join(" ");
                }"""))
                .isEqualTo("true false true true true");
    }

    @Test
    void where_the_house_has_switched_it_off_nothing_is_kept_and_what_was_is_taken_away() {
        try (var house = RunningHouse.open(HouseUnderTest.newFolder(), Map.of("LAGESBILD_OFFLINE", "off"), "--empty")) {
            var page = browser.page();
            page.navigate(house.address() + "flagga");
            var left =
                    "async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length";
            // As an earlier visit left it: the worker that is served now takes itself away, and its caches.
            page.evaluate(
                    """
                    async () => {
                      await (await caches.open("pages-old")).put("/flagga", new Response("x"));
                      await navigator.serviceWorker.register("/sw.js");
                    }""");
            page.waitForCondition(() -> page.evaluate(left).equals(0));
            // And the page does the same by itself.
            page.evaluate("async () => (await caches.open('tiles')).put('/x', new Response('x'))");
            page.navigate(house.address() + "om");
            page.waitForCondition(() -> page.evaluate(left).equals(0));
            // The form keeps what is written all the same, as long as the page can be opened.
            page.navigate(house.address() + "flagga");
            page.locator("#placeText").fill("Torget");
            assertThat(page.locator("#kept")).not().isEmpty();
            // Before the house closes its door: what is still on its way would complain.
            page.close();
        }
    }

    @Test
    void a_busy_server_is_asked_again_later() {
        browser.expectComplaint("503");
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        var page = Drafts.installed(browser);
        page.context().setOffline(true);
        page.navigate("/flagga");
        Drafts.write(page, "Gångbron");
        Drafts.send(page).click();
        assertThat(page.locator("#drafts .tag")).hasText("Väntar på nät");
        var tries = new AtomicInteger();
        page.route("**/flagga/skicka", route -> {
            if (tries.incrementAndGet() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("{}"));
            } else {
                route.resume();
            }
        });
        page.context().setOffline(false);
        assertThat(page.locator("#drafts .tag")).containsText("Vi försöker igen klockan");
        Drafts.button(page, "Skicka nu").click();
        assertThat(page.locator("#drafts .tag")).hasText("Mottaget");
        assertThat(tries).hasValue(2);
    }

    @Test
    void the_service_can_be_installed_in_every_language() {
        var page = browser.page();
        for (var language : List.of("", "/en", "/ar")) {
            page.navigate(language + "/");
            var manifest = page.request().get(page.locator("link[rel=manifest]").getAttribute("href"));
            assertThat(manifest.headers().get("content-type")).startsWith("application/manifest+json");
            assertThat(manifest.text()).contains("\"start_url\":\"%s/\"".formatted(language));
            for (var icon :
                    List.of("/icons/192.png", "/icons/512.png", "/icons/512-whole.png", "/icons/180-whole.png")) {
                assertThat(page.request().get(icon).body()).startsWith(0x89, 'P', 'N', 'G');
            }
        }
        assertThat(page.request().get("/icons/513.png").status()).isEqualTo(404);
    }

    @Test
    void the_worker_keeps_nothing_that_a_person_wrote() {
        var page = Drafts.installed(browser);
        Drafts.fillAndCheck(page, "Ett mycket särskilt ställe");
        Drafts.button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText(Drafts.THANKS);
        var code = Drafts.code(page);
        Drafts.opens(page, code);
        @SuppressWarnings("unchecked")
        var kept = (List<String>)
                page.evaluate(
                        """
                async () => {
                  const found = [];
                  for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) {
                      const answer = await cache.match(request);
                      const type = answer.headers.get("Content-Type") || "";
                      found.push(new URL(request.url).pathname + " " + (type.startsWith("image/png") ? "" : await answer.text()));
                    }
                  }
                  return found;
                }""");
        assertThat(kept).anyMatch(one -> one.startsWith("/flagga ")).anyMatch(one -> one.startsWith("/utkast "));
        assertThat(kept)
                .noneMatch(one -> one.contains("särskilt ställe"))
                .noneMatch(one -> one.contains(code.substring(0, 4) + "</span>"))
                .noneMatch(
                        one -> one.startsWith("/flagga/") || (one.startsWith("/api/") && !one.startsWith("/api/map ")));
        Drafts.leavesNothing(page);
    }

    @Test
    void the_page_of_drafts_explains_itself_without_script() {
        var page = browser.withoutScript();
        page.navigate("/utkast");
        assertThat(page.locator(".unscripted")).isVisible();
        browser.axe(page);
        page.navigate("/flagga");
        assertThat(page.locator("#keeping")).isHidden();
    }
}
