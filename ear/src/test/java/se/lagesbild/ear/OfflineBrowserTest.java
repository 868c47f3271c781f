package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that a resident writes is lost: drafts, crashes, lost answers, and no connection at all. */
class OfflineBrowserTest {
    private static final int NARROWEST = 320;
    private static final String THANKS = "Tack! Vi har tagit emot det.";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_form_opens_without_a_connection_and_is_sent_when_it_returns() {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        var page = installed();
        page.context().setOffline(true);
        page.navigate("/flagga");
        assertThat(page.locator("h1")).hasText("Flagga en plats");
        assertThat(send(page)).hasText("Spara och skicka när det finns nät");
        send(page).click();
        assertThat(page.locator("#keeping-trouble")).containsText("Fyll i var det är");
        write(page, "Bron vid ån");
        browser.axe(page);
        send(page).click();
        assertThat(page).hasURL(Pattern.compile(".*/utkast$"));
        assertThat(page.locator("#drafts .tag")).hasText("Väntar på nät");
        assertThat(page.locator("#drafts h3")).containsText("Bron vid ån");
        assertThat(page.locator("#waiting")).hasText("1 utkast väntar på att skickas");
        browser.axe(page);
        browser.show(page, "utkast-vantar");
        narrow(page);
        var sent = sendings(page);

        page.context().setOffline(false);

        assertThat(page.locator("#drafts .tag")).hasText("Mottaget");
        browser.axe(page);
        browser.show(page, "utkast-mottaget");
        narrow(page);
        var code = code(page);
        assertThat(sent).hasSize(1);
        page.reload();
        assertThat(code(page)).isEqualTo(code);
        opens(page, code);
        page.navigate("/utkast");
        button(page, "Klart, ta bort koden härifrån").click();
        assertThat(page.locator("#drafts-none")).isVisible();
        leavesNothing(page);
    }

    @Test
    void an_answer_that_is_lost_costs_no_submission_and_makes_no_second() {
        browser.expectComplaint("ERR_FAILED");
        var page = browser.page();
        var codes = new ArrayList<String>();
        fillAndCheck(page, "Trappan vid stationen");
        page.locator("#photo").setInputFiles(new FilePayload("trappa.png", "image/png", photo()));
        assertThat(page.locator("#photos img")).hasCount(1);
        // The server stores it, and the answer never comes.
        page.route("**/flagga/skicka", route -> {
            codes.add(String.join(
                    "",
                    Pattern.compile("<span>([0-9A-Z]{2,4})</span>")
                            .matcher(route.fetch().text())
                            .results()
                            .map(found -> found.group(1))
                            .toList()));
            route.abort();
        });
        button(page, "Skicka").click();
        page.waitForCondition(() -> codes.size() == 1);
        page.unroute("**/flagga/skicka");

        var later = page.context().newPage();
        later.navigate("/utkast");
        assertThat(later.locator("#drafts .tag")).hasText("Skickas");
        later.clock().install();
        later.reload();
        later.clock().fastForward("02:00");
        assertThat(later.locator("#drafts .tag")).hasText("Mottaget");
        assertThat(code(later)).isEqualTo(codes.get(0));
        opens(later, codes.get(0));
    }

    @Test
    void a_double_click_sends_once() {
        var page = browser.page();
        fillAndCheck(page, "Parkeringen");
        var sent = sendings(page);
        button(page, "Skicka").dblclick();
        assertThat(page.locator("h1")).hasText(THANKS);
        assertThat(sent).hasSize(1);
        page.navigate("/utkast");
        assertThat(page.locator("#drafts-none")).isVisible();
        leavesNothing(page);
    }

    @Test
    void after_a_crash_the_draft_is_offered_with_its_photo_and_nothing_typed_is_overwritten() {
        var crashed = browser.page();
        crashed.navigate("/flagga");
        write(crashed, "Tunneln");
        crashed.locator("#photo").setInputFiles(new FilePayload("tunnel.png", "image/png", photo()));
        assertThat(crashed.locator("#photos img")).hasCount(1);
        assertThat(crashed.locator("#kept")).hasText("Utkastet är sparat i den här webbläsaren.");
        var sent = crashed.locator("#photos img").getAttribute("src");
        var context = crashed.context();
        crashed.close();

        var page = context.newPage();
        page.navigate("/flagga");
        assertThat(page.locator("#resume")).containsText("Tunneln");
        browser.axe(page);
        browser.show(page, "flagga-utkast");
        narrow(page);
        assertThat(page.locator("#placeText")).hasValue("");
        page.locator("#text").fill("Något annat som jag just har börjat på.");
        page.locator("#resume-link").click();
        assertThat(page.locator("#placeText")).hasValue("Tunneln");
        assertThat(page.locator("#category-DARK_PATH")).isChecked();
        assertThat(page.locator("#photos img")).hasAttribute("src", sent);

        button(page, "Granska innan du skickar").click();
        assertThat(page.locator("input[name=photo][type=hidden]")).hasValue(sent);
        browser.axe(page);
        button(page, "Ändra Mer om platsen").click();
        assertThat(page.locator("#photos img")).hasAttribute("src", sent);
        button(page, "Granska innan du skickar").click();
        button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText(THANKS);

        page.navigate("/utkast");
        assertThat(page.locator("#drafts > li")).hasCount(1);
        page.getByRole(AriaRole.LINK, named("Fortsätt skriva")).click();
        assertThat(page.locator("#text")).hasValue("Något annat som jag just har börjat på.");
    }

    @Test
    void a_draft_is_deleted_only_after_a_question() {
        var page = browser.page();
        page.navigate("/flagga");
        assertThat(page.locator("#discard")).isHidden();
        write(page, "Lekplatsen");
        page.locator("#discard").click();
        assertThat(page.locator("#discard-yes")).isFocused();
        browser.axe(page);
        page.locator("#discard-no").click();
        assertThat(page.locator("#discard")).isFocused();
        assertThat(page.locator("#placeText")).hasValue("Lekplatsen");
        page.locator("#discard").click();
        page.locator("#discard-yes").click();
        assertThat(page.locator("#placeText")).hasValue("");
        assertThat(page.locator("#resume")).isHidden();
        leavesNothing(page);
    }

    @Test
    void several_drafts_are_listed_and_deleted_together() {
        var page = browser.page();
        for (var place : List.of("Torget", "Kiosken")) {
            page.navigate("/flagga");
            write(page, place);
            assertThat(page.locator("#discard")).isVisible();
        }
        page.navigate("/utkast");
        assertThat(page.locator("#drafts > li")).hasCount(2);
        assertThat(page.locator("#drafts .tag").first()).hasText("Inte skickat");
        browser.axe(page);
        browser.show(page, "utkast-flera");
        narrow(page);
        page.locator("#drafts > li")
                .first()
                .getByRole(AriaRole.BUTTON, in("Radera utkast"))
                .click();
        button(page, "Ja, radera").click();
        assertThat(page.locator("#drafts-status")).hasText("Utkastet är raderat.");
        assertThat(page.locator("#drafts > li")).hasCount(1);
        page.navigate("/flagga");
        write(page, "Hållplatsen");
        assertThat(page.locator("#discard")).isVisible();
        page.navigate("/utkast");
        button(page, "Radera alla").click();
        button(page, "Ja, radera alla").click();
        assertThat(page.locator("#drafts-none")).isVisible();
        leavesNothing(page);
    }

    @Test
    void on_a_shared_phone_a_draft_is_gone_after_a_day() {
        var page = browser.page();
        page.clock().install();
        page.navigate("/flagga");
        write(page, "Biblioteket");
        page.getByLabel("Det här är en delad telefon eller dator").check();
        page.clock().runFor(1000);
        assertThat(page.locator("#discard")).isVisible();
        page.clock().fastForward("23:59:00");
        page.navigate("/utkast");
        assertThat(page.locator("#drafts > li")).hasCount(1);
        page.clock().fastForward("00:02:00");
        page.navigate("/om");
        page.navigate("/utkast");
        assertThat(page.locator("#drafts-none")).isVisible();
        leavesNothing(page);
    }

    @Test
    void what_must_be_mended_is_told_and_can_be_mended() {
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        browser.expectComplaint("400");
        var page = installed();
        page.context().setOffline(true);
        page.navigate("/flagga");
        write(page, "Kyrkogården");
        page.locator("#text").fill("x".repeat(2001));
        send(page).click();
        assertThat(page.locator("#drafts .tag")).hasText("Väntar på nät");
        page.context().setOffline(false);
        assertThat(page.locator("#drafts .tag")).hasText("Behöver rättas");
        assertThat(page.locator("#drafts .error")).not().isEmpty();
        browser.axe(page);
        page.getByRole(AriaRole.LINK, named("Fortsätt skriva")).click();
        assertThat(page.locator("#placeText")).hasValue("Kyrkogården");
        page.locator("#text").fill("Kortare.");
        button(page, "Granska innan du skickar").click();
        button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText(THANKS);
    }

    @Test
    void a_busy_server_is_asked_again_later() {
        browser.expectComplaint("503");
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        var page = installed();
        page.context().setOffline(true);
        page.navigate("/flagga");
        write(page, "Gångbron");
        send(page).click();
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
        button(page, "Skicka nu").click();
        assertThat(page.locator("#drafts .tag")).hasText("Mottaget");
        assertThat(tries).hasValue(2);
    }

    @Test
    void a_photo_that_the_browser_cannot_show_is_refused_kindly() {
        var page = browser.page();
        page.navigate("/flagga");
        page.locator("#photo")
                .setInputFiles(new FilePayload("IMG_2041.HEIC", "image/heic", "ftypheic".getBytes(UTF_8)));
        assertThat(page.locator("#photo-status")).containsText("IMG_2041.HEIC");
        assertThat(page.locator("#photo-status")).containsText("JPEG");
        for (var number = 0; number < 6; number++) {
            page.locator("#photo").setInputFiles(new FilePayload("bild.png", "image/png", photo()));
        }
        assertThat(page.locator("#photo-status")).containsText("högst 5 bilder");
        assertThat(page.locator("#photos img")).hasCount(5);
        browser.axe(page);
        browser.show(page, "flagga-bilder");
        narrow(page);
        button(page, "Ta bort bild 3").click();
        assertThat(page.locator("#photos img")).hasCount(4);
        assertThat(page.locator("#photo")).isFocused();
    }

    @Test
    void a_photo_may_propose_the_place_and_is_sent_without_it() {
        var page = browser.page();
        page.navigate("/flagga");
        assertThat(page.locator(".leaflet-control-zoom-in")).isVisible();
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.locator("#photo").setInputFiles(new FilePayload("gps.jpg", "image/jpeg", photoTakenAt()));
        assertThat(page.locator("#photo-place")).isVisible();
        browser.axe(page);
        assertThat(asked).noneMatch(address -> address.contains("58.95"));
        assertThat(page.locator("#latitude")).hasValue("");
        page.locator("#photo-place-yes").click();
        assertThat(page.locator("#latitude")).hasValue("58.95");
        assertThat(page.locator("#longitude")).hasValue("13.4");
        assertThat(page.locator("#readback")).containsText("Vald plats:");
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        """
                        async () => {
                          const { takenAt } = await import(document.querySelector("script[type=module]").src.replace("app.js", "exif.js"));
                          const text = atob(document.querySelector("#photos img").src.split(",")[1]);
                          const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0)).buffer;
                          return takenAt(bytes) === null && !text.includes("Exif");
                        }"""))
                .isTrue();
    }

    @Test
    void a_browser_without_a_store_loses_nothing_that_it_had_before() {
        var page = browser.page();
        page.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
        fillAndCheck(page, "Skolgården");
        page.locator("#photo").setInputFiles(new FilePayload("gård.png", "image/png", photo()));
        assertThat(page.locator("#photos img")).hasCount(1);
        button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText(THANKS);
        page.navigate("/utkast");
        assertThat(page.locator("#drafts-none")).containsText("kan inte spara utkast");
        browser.axe(page);
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
        var page = installed();
        fillAndCheck(page, "Ett mycket särskilt ställe");
        button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText(THANKS);
        var code = code(page);
        opens(page, code);
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
        leavesNothing(page);
    }

    /** A visitor whose browser has the worker and the pages. */
    private static Page installed() {
        var page = browser.page();
        page.navigate("/");
        page.waitForCondition(
                () -> (boolean) page.evaluate("async () => Boolean(navigator.serviceWorker.controller) && Boolean(await"
                        + " caches.match('/flagga')) && Boolean(await caches.match('/utkast'))"));
        return page;
    }

    private static void write(Page page, String place) {
        page.locator("#placeText").fill(place);
        page.keyboard().press("Escape");
        if (page.locator("#district").count() > 0) {
            page.locator("#district").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        page.locator("#category-DARK_PATH").check();
    }

    private static void fillAndCheck(Page page, String place) {
        page.navigate("/flagga");
        write(page, place);
        button(page, "Granska innan du skickar").click();
        assertThat(page.locator("h1")).hasText("Stämmer det här?");
    }

    private static Locator send(Page page) {
        return page.locator("form#flagga button.big, form#skicka button.big");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static List<Request> sendings(Page page) {
        var sent = new ArrayList<Request>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/flagga/skicka")) {
                sent.add(request);
            }
        });
        return sent;
    }

    private static String code(Page page) {
        return String.join("", page.locator(".code span").allTextContents()).strip();
    }

    private static void opens(Page page, String code) {
        page.navigate("/kvitto");
        page.getByLabel("Kvittokod").fill(code);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Visa").setExact(true))
                .click();
        assertThat(page.locator(".tag")).hasText("Mottagen");
    }

    private static void narrow(Page page) {
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
    }

    /** What a person wrote is nowhere in the browser any more. */
    private static void leavesNothing(Page page) {
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(
                        page.evaluate(
                                """
                        () => new Promise((done) => {
                          const open = indexedDB.open("lagesbild");
                          open.onsuccess = () => {
                            const look = open.result.transaction(["drafts", "photos"]);
                            const drafts = look.objectStore("drafts").count();
                            const photos = look.objectStore("photos").count();
                            look.oncomplete = () => done(drafts.result + photos.result);
                          };
                        })"""))
                .isEqualTo(0);
    }

    private static byte[] photo() {
        return picture("png");
    }

    private static byte[] picture(String kind) {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(new Color(40, 90, 60));
        brush.fillRect(0, 0, 640, 480);
        brush.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** A JPEG whose camera wrote 58° 57' 0" N, 13° 24' 0" E into it. */
    private static byte[] photoTakenAt() {
        var tiff = java.nio.ByteBuffer.allocate(160);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put(new byte[] {'E', 0, 0, 0});
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(104);
        tiff.putInt(0);
        for (var figure : new int[] {58, 57, 0, 13, 24, 0}) {
            tiff.putInt(figure).putInt(1);
        }
        var written = new byte[tiff.position()];
        tiff.rewind().get(written);
        var jpeg = picture("jpg");
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        var length = written.length + 8;
        file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        file.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        file.writeBytes(written);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
