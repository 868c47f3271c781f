package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** What the tests of drafts do again and again. */
final class Drafts {
    static final String THANKS = "Tack! Vi har tagit emot det.";
    private static final int NARROWEST = 320;

    private Drafts() {}

    /** A visitor whose browser has the worker and the pages. */
    static Page installed(Browser browser) {
        var page = browser.page();
        page.navigate("/");
        page.waitForCondition(
                () -> (boolean) page.evaluate("async () => Boolean(navigator.serviceWorker.controller) && Boolean(await"
                        + " caches.match('/flagga')) && Boolean(await caches.match('/utkast'))"));
        return page;
    }

    static void write(Page page, String place) {
        page.locator("#placeText").fill(place);
        page.keyboard().press("Escape");
        if (page.locator("#district").count() > 0) {
            page.locator("#district").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        page.locator("#category-DARK_PATH").check();
    }

    static void fillAndCheck(Page page, String place) {
        page.navigate("/flagga");
        write(page, place);
        button(page, "Granska innan du skickar").click();
        assertThat(page.locator("h1")).hasText("Stämmer det här?");
    }

    static Locator send(Page page) {
        return page.locator("form#flagga button.big, form#skicka button.big");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static List<Request> sendings(Page page) {
        var sent = new ArrayList<Request>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/flagga/skicka")) {
                sent.add(request);
            }
        });
        return sent;
    }

    static String code(Page page) {
        return String.join("", page.locator(".code span").allTextContents()).strip();
    }

    static void opens(Page page, String code) {
        page.navigate("/kvitto");
        page.getByLabel("Kvittokod").fill(code);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Visa").setExact(true))
                .click();
        assertThat(page.locator(".tag")).hasText("Mottagen");
    }

    static void narrow(Browser browser, Page page) {
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
    }

    /** All drafts as they lie in the browser, as JSON. */
    static String kept(Page page) {
        return (String)
                page.evaluate(
                        """
                () => new Promise((done) => {
                  const open = indexedDB.open("lagesbild");
                  open.onsuccess = () => {
                    const all = open.result.transaction("drafts").objectStore("drafts").getAll();
                    all.onsuccess = () => {
                      open.result.close();
                      done(JSON.stringify(all.result));
                    };
                  };
                })""");
    }

    /** The page thanks, and its script has taken the draft away. Whoever leaves sooner finds it a while longer. */
    static void received(Page page) {
        assertThat(page.locator("h1")).hasText(THANKS);
        var draft = page.locator("#acknowledged").getAttribute("data-draft");
        page.waitForCondition(() -> !kept(page).contains(draft));
    }

    /** What a person wrote is nowhere in the browser any more. */
    static void leavesNothing(Page page) {
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

    static byte[] photo() {
        return picture("png");
    }

    static byte[] picture(String kind) {
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
    static byte[] photoTakenAt() {
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
