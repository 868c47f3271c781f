package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The service without a connection, and what it sends when the connection is back. */
class OfflineBrowserTest {
    private static final String THANKS = "Tack! Vi har tagit emot det.";

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
        assertThat(page.locator("h1")).hasText(THANKS);
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
        assertThat(page.locator("h1")).hasText(THANKS);
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
