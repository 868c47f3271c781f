package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is published can be followed, what is known nearby can be agreed with, and neighbours are named. */
@Tag("both-databases")
class FollowBrowserTest {
    private static final int NARROWEST = 320;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_district_has_a_page_that_the_published_figures_lead_to() {
        for (var language : new String[] {"", "/en"}) {
            var page = browser.withoutScript();
            page.navigate(language + "/sa-ser-det-ut");
            // Months stand with the newest first, where a narrow phone shows them.
            var months = page.locator(".heat thead th").allTextContents();
            assertThat(months).hasSize(13);
            assertThat(months.get(1).strip())
                    .isEqualTo(DateTimeFormatter.ofPattern(
                                    "MMM uu", Locale.forLanguageTag(language.isEmpty() ? "sv" : "en"))
                            .format(YearMonth.parse(
                                    page.locator("#manad option").first().getAttribute("value"))));
            assertThat(page.locator("#omraden a")).hasCount(5);
            page.locator("#omraden a", new Page.LocatorOptions().setHasText("Hässlebacken"))
                    .click();
            assertThat(page.locator("h1")).hasText("Hässlebacken");
            assertThat(page.locator("tbody tr")).hasCount(12);
            assertThat(page.locator("main")).not().containsText("{0}");
            browser.axe(page);
            browser.show(page, "omrade" + language.replace('/', '-'));
            page.setViewportSize(NARROWEST, 700);
            browser.fits(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/alla.atom", "/feeds/centrum.atom", "/feeds/hasslebacken.atom?language=en"})
    void a_feed_can_be_read_by_any_reader(String address) throws Exception {
        var page = browser.page();
        var answer = page.request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/atom+xml");
        var feed = parsed(answer).getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo(address.endsWith("=en") ? "en" : "sv");
        var entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isBetween(12, 24);
        var ids = new HashSet<String>();
        ids.add(text(feed, "id"));
        Instant newest = Instant.EPOCH;
        for (int at = 0; at < entries.getLength(); at++) {
            var entry = (Element) entries.item(at);
            assertThat(text(entry, "id")).startsWith("urn:uuid:");
            assertThat(ids.add(text(entry, "id"))).isTrue();
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(text(entry, "content")).isNotBlank().doesNotContain("{0}");
            var updated = Instant.parse(text(entry, "updated"));
            newest = updated.isAfter(newest) ? updated : newest;
        }
        assertThat(Instant.parse(text(feed, "updated"))).isEqualTo(newest);
        assertThat(text((Element) feed.getElementsByTagNameNS(ATOM, "author").item(0), "name"))
                .isNotBlank();

        var tag = answer.headers().get("etag");
        var again = page.request().get(address, RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void there_is_no_feed_and_no_page_of_a_district_that_is_not() {
        var page = browser.page();
        for (var address : new String[] {
            "/feeds/ingenstans.atom",
            "/feeds/alla",
            "/feeds/",
            "/omrade/ingenstans",
            "/omrade/",
            "/feeds/alla.atom?language=xx"
        }) {
            assertThat(page.request().get(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void a_point_next_door_is_refused_with_the_neighbours_name() {
        var page = browser.page();
        var near = page.request().get("/api/places/near?latitude=59.05&longitude=13.4");
        assertThat(near.text()).contains("\"inside\":false").contains("\"neighbour\":\"Grannköping\"");
        var answer = page.request()
                .post(
                        "/api/submissions",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setHeader("Accept-Language", "sv")
                                .setData(Map.of("category", "DARK_PATH", "latitude", 59.05, "longitude", 13.4)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("place.outside")
                .contains("Platsen ligger i Grannköping. Vänd dig till den kommunen.");
        var form = FormData.create()
                .set("category", "DARK_PATH")
                .set("latitude", "59.05")
                .set("longitude", "13.4");
        var checked =
                page.request().post("/flagga/granska", RequestOptions.create().setForm(form));
        assertThat(checked.status()).isEqualTo(422);
        assertThat(checked.text()).contains("Platsen ligger i Grannköping.");
    }

    @Test
    void what_is_known_nearby_is_agreed_with_by_one_press() {
        var place = known();
        var page = browser.page();
        page.navigate("/flagga");
        choose(page, place.latitude(), place.longitude());
        page.locator("#category-OTHER").check();
        page.locator("#check").click();
        page.locator("button[formaction$='#var']").click();
        assertThat(page.locator("#nearby li").first()).isVisible();
        browser.axe(page);
        browser.show(page, "nara");
        page.locator("#nearby li button").first().click();
        assertThat(page.locator("#nearby [role=status]"))
                .hasText("Din röst läggs till. Du behöver inte skriva något mer.");
        assertThat(page.locator("#category-OTHER")).not().isChecked();
        assertThat(page.locator("#sameAs")).not().hasValue("");
        page.locator("#nearby li button").first().click();
        assertThat(page.locator("#sameAs")).hasValue("");
        page.locator("#nearby li button").first().click();
        page.locator("#nearby button[type=submit]").click();
        assertThat(page.locator("#samma")).isVisible();
        browser.axe(page);
        page.locator("#skicka > p button[type=submit]").click();
        assertThat(page.locator("#code")).isVisible();
    }

    @Test
    void what_is_known_nearby_is_agreed_with_without_script() {
        var place = known();
        var page = browser.withoutScript();
        page.navigate("/flagga");
        page.locator("#category-OTHER").check();
        // Where no script runs a point comes from nowhere; a place with a name does.
        page.locator("#placeText").fill(place.name());
        page.locator("#district").selectOption(place.district());
        page.locator("#check").click();
        assertThat(page.locator(".known li").first()).isVisible();
        browser.axe(page);
        browser.show(page, "nara-granska");
        page.locator(".known li button").first().click();
        assertThat(page.locator("#samma")).isVisible();
        page.locator("button[name=same]").click();
        assertThat(page.locator("#samma")).hasCount(0);
        page.locator(".known li button").first().click();
        page.locator("#skicka > p button[type=submit]").click();
        assertThat(page.locator("#code")).isVisible();
    }

    @Test
    void nobody_agrees_with_what_is_not_published() {
        var page = browser.page();
        var answer = page.request()
                .post(
                        "/api/submissions",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setData(Map.of(
                                        "category",
                                        "DARK_PATH",
                                        "latitude",
                                        58.95,
                                        "longitude",
                                        13.4,
                                        "sameAs",
                                        UUID.randomUUID().toString())));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"field\":\"sameAs\"");
    }

    /** A place with a name, near which something is known. */
    private record Spot(double latitude, double longitude, String name, String district) {}

    private static Spot known() {
        var ask = browser.page().request();
        for (var words : new String[] {"tunnel", "torg", "park", "station", "skola", "gata", "väg"}) {
            for (var hit : json(ask.get("/api/places?q=" + words))) {
                var place = hit.getAsJsonObject();
                var spot = new Spot(
                        place.get("latitude").getAsDouble(),
                        place.get("longitude").getAsDouble(),
                        place.get("name").getAsString(),
                        place.get("district").getAsString());
                var near = ask.get("/api/nearby?latitude=%s&longitude=%s".formatted(spot.latitude(), spot.longitude()));
                var first = json(ask.get("/api/places?q=" + URLEncoder.encode(spot.name(), StandardCharsets.UTF_8)))
                        .get(0)
                        .getAsJsonObject();
                if (!json(near).isEmpty() && first.get("latitude").getAsDouble() == spot.latitude()) {
                    return spot;
                }
            }
        }
        throw new AssertionError("nothing is known anywhere in the demo today");
    }

    private static void choose(Page page, double latitude, double longitude) {
        page.locator("#latitude")
                .evaluate(
                        "(field, at) => { field.value = at[0]; document.getElementById('longitude').value = at[1]; }",
                        List.of(latitude, longitude));
    }

    private static JsonArray json(APIResponse answer) {
        return JsonParser.parseString(answer.text()).getAsJsonArray();
    }

    private static Document parsed(APIResponse answer) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }
}
