package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Photos, before they leave the phone. */
class PhotosBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_photo_that_the_browser_cannot_show_is_refused_kindly() {
        var page = browser.page();
        page.navigate("/flagga");
        // Before the section is shown nobody listens to its field.
        assertThat(page.locator("#photo-section")).isVisible();
        page.locator("#photo")
                .setInputFiles(new FilePayload("IMG_2041.HEIC", "image/heic", "ftypheic".getBytes(UTF_8)));
        assertThat(page.locator("#photo-status")).containsText("IMG_2041.HEIC");
        assertThat(page.locator("#photo-status")).containsText("JPEG");
        for (var number = 0; number < 6; number++) {
            page.locator("#photo").setInputFiles(new FilePayload("bild.png", "image/png", Drafts.photo()));
        }
        assertThat(page.locator("#photo-status")).containsText("högst 5 bilder");
        assertThat(page.locator("#photos img")).hasCount(5);
        browser.axe(page);
        browser.show(page, "flagga-bilder");
        Drafts.narrow(browser, page);
        Drafts.button(page, "Ta bort bild 3").click();
        assertThat(page.locator("#photos img")).hasCount(4);
        assertThat(page.locator("#photo")).isFocused();
    }

    @Test
    void what_a_photo_shows_is_told_in_words_and_read_by_the_moderator() {
        var page = browser.page();
        Drafts.fillAndCheck(page, "Trappan vid ån");
        var bare = page.locator("form#skicka input[name=draft]").inputValue();
        page.locator("#photo").setInputFiles(new FilePayload("ett.png", "image/png", Drafts.photo()));
        page.locator("#photo").setInputFiles(new FilePayload("två.png", "image/png", Drafts.photo()));
        assertThat(page.locator("#photos img")).hasCount(2);
        page.getByLabel("Vad visar bild 2?").fill("Trasig lampa, ring 070-174 06 05");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Stämmer det här?");
        assertThat(page.locator("#photos .found .notice").nth(1)).containsText("070-174 06 05");
        browser.axe(page);
        browser.show(page, "granska-bilder");
        Drafts.narrow(browser, page);
        page.locator("#photos .found .notice")
                .nth(1)
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(page.locator("#photo-words-2")).hasValue("Trasig lampa, ring [telefon]");
        assertThat(page.locator("#photos img").nth(1)).hasAttribute("alt", "Trasig lampa, ring [telefon]");
        // Back in the form, and forth again: the words follow their photo.
        Drafts.button(page, "Ändra Mer om platsen").click();
        assertThat(page.locator("#photo-words-2")).hasValue("Trasig lampa, ring [telefon]");
        var text = "Mörkt " + UUID.randomUUID();
        page.locator("#text").fill(text);
        Drafts.button(page, "Granska innan du skickar").click();
        assertThat(page.locator("#photo-words-2")).hasValue("Trasig lampa, ring [telefon]");
        assertThat(page.locator("form#skicka input[name=draft]")).hasValue(bare);
        Drafts.button(page, "Skicka").click();
        page.locator("#code").waitFor();

        var moderator = browser.page();
        Desk.logIn(moderator, "granskare");
        Desk.openFromQueue(moderator, text);
        var pictures = moderator.locator(".lb-photos img");
        assertThat(pictures.nth(0)).hasAttribute("alt", "Foto 1");
        assertThat(pictures.nth(1)).hasAttribute("alt", "Trasig lampa, ring [telefon]");
        assertThat(moderator.locator(".lb-photos li").nth(1)).containsText("Avsändarens ord: Trasig lampa, ring");
        browser.axe(moderator);
        browser.show(moderator, "granskning-bildord");
    }

    @Test
    void a_photo_may_propose_the_place_and_is_sent_without_it() {
        var page = browser.page();
        page.navigate("/flagga");
        assertThat(page.locator(".leaflet-control-zoom-in")).isVisible();
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.locator("#photo").setInputFiles(new FilePayload("gps.jpg", "image/jpeg", Drafts.photoTakenAt()));
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
    void the_place_is_read_from_whole_bytes_of_either_order_and_from_nothing_else() {
        var page = browser.page();
        page.navigate("/flagga");
        var found = page.evaluate(
                """
                async () => {
                  const { takenAt } = await import(document.querySelector("script[type=module]").src.replace("app.js", "exif.js"));
                  const made = (little, south, figures) => {
                    const view = new DataView(new ArrayBuffer(160));
                    view.setUint32(0, 0x45786966);
                    const at = (place) => place + 6;
                    const two = (place, value) => view.setUint16(at(place), value, little);
                    const four = (place, value) => view.setUint32(at(place), value, little);
                    view.setUint16(at(0), little ? 0x4949 : 0x4d4d);
                    two(2, 42); four(4, 8); two(8, 1);
                    two(10, 0x8825); two(12, 4); four(14, 1); four(18, 26);
                    two(26, 4);
                    [[1, 2, 2, south ? "S" : "N"], [2, 5, 3, 80], [3, 2, 2, "E"], [4, 5, 3, 104]].forEach(([tag, type, count, value], index) => {
                      const start = 28 + index * 12;
                      two(start, tag); two(start + 2, type); four(start + 4, count);
                      if (typeof value === "string") view.setUint8(at(start + 8), value.charCodeAt(0));
                      else four(start + 8, value);
                    });
                    figures.forEach((figure, index) => { four(80 + index * 8, figure * 100); four(84 + index * 8, 100); });
                    return view.buffer;
                  };
                  const told = (bytes) => JSON.stringify(takenAt(bytes));
                  const good = made(true, false, [58, 57, 0, 13, 24, 0]);
                  return [
                    told(good),
                    told(made(false, true, [33, 51, 30, 18, 25, 12])),
                    told(made(true, false, [0, 0, 0, 0, 0, 0])),
                    told(made(true, false, [158, 0, 0, 13, 0, 0])),
                    told(new ArrayBuffer(0)),
                    told(new ArrayBuffer(4000)),
                    // Cut short anywhere it is either the place or nothing, and never an error.
                    String(Array.from({ length: 160 }, (_, length) => told(good.slice(0, length))).every((one) => one === "null" || one === told(good))),
                  ].join(" ");
                }""");
        assertThat(found)
                .isEqualTo("{\"latitude\":58.95,\"longitude\":13.4} {\"latitude\":-33.858333,\"longitude\":18.42} null"
                        + " null null null true");
    }
}
