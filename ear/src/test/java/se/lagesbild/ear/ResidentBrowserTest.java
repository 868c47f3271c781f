package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The resident's part of the line, by map and keyboard, and without any script at all. */
@Tag("both-databases")
class ResidentBrowserTest {
    private static final int NARROWEST = 320;
    private static final int MOST_TABS = 60;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/flagga",
                "/kvitto",
                "/sa-ser-det-ut",
                "/om",
                "/en/",
                "/en/flagga",
                "/en/kvitto",
                "/en/sa-ser-det-ut",
                "/en/om"
            })
    void every_page_is_for_everyone(String address) {
        var page = browser.page();
        page.navigate(address);
        assertThat(page.locator("h1")).hasCount(1);
        browser.axe(page);
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
        assertThat(page.context().cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/flagga", "/kvitto", "/sa-ser-det-ut"})
    void every_page_can_be_read_at_night(String address) {
        var page = browser.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(address);
        browser.axe(page);
    }

    @Test
    void a_resident_flags_a_place_on_the_map_with_the_keyboard_alone() {
        var page = browser.page();
        page.navigate("/flagga");
        assertThat(page.locator(".leaflet-control-zoom-in")).isVisible();
        tabTo(page, "map");
        page.keyboard().press("+");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#readback")).containsText("Vald plats:");
        assertThat(page.locator("#latitude")).not().hasValue("");
        tabTo(page, "category-DARK_PATH");
        page.keyboard().press("Space");
        tabTo(page, "text");
        page.keyboard().type("Lampan i tunneln är trasig.");
        assertThat(page.locator("#text-counter")).containsText("tecken kvar");
        browser.axe(page);
        browser.show(page, "flagga");
        tabTo(page, "check");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Stämmer det här?");
        var code = sendWithPhoto(page);
        page.reload();
        assertThat(page.locator("#code")).containsText(code.substring(0, 4));
        assertThat(code(page)).isEqualTo(code);
        readsStatus(page, code.toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1-"));
    }

    @Test
    void a_resident_without_script_and_map_flags_the_same_place() {
        var page = browser.withoutScript();
        page.navigate("/flagga");
        assertThat(page.locator("#map")).isHidden();
        page.getByLabel("Gata eller plats").fill("Gångtunneln");
        page.locator("#district").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Klotter").check();
        page.locator("#fromDate").fill("2026-01-15");
        page.locator("#text").fill("Väggen är nerklottrad.");
        browser.axe(page);
        page.getByRole(AriaRole.BUTTON, named("Granska innan du skickar")).click();
        assertThat(page.locator(".answers")).containsText("Klotter");
        page.getByRole(AriaRole.BUTTON, named("Ändra Mer om platsen")).click();
        assertThat(page.locator("#text")).hasValue("Väggen är nerklottrad.");
        assertThat(page.getByLabel("Klotter")).isChecked();
        page.getByRole(AriaRole.BUTTON, named("Granska innan du skickar")).click();
        readsStatus(page, sendWithPhoto(page));
    }

    @Test
    void where_and_what_are_enough_and_the_button_stands_beside_them() {
        var page = browser.phone();
        page.navigate("/flagga");
        page.locator("#placeText").fill("Gångtunneln");
        page.locator("#district").selectOption(new SelectOption().setValue("HASSLEBACKEN"));
        page.locator("#category-DARK_PATH").check();
        page.locator("[aria-describedby=enough]").click();
        assertThat(page.locator("#skicka")).isVisible();
        Resident.sends(page);
    }

    @Test
    void what_belongs_to_a_choice_stands_right_below_it() {
        var page = browser.phone();
        page.navigate("/flagga");
        page.locator("#category-DARK_PATH").check();
        assertThat(page.locator(".kind:has(#category-DARK_PATH) + #stoppers + #questions"))
                .hasCount(1);
        assertThat(page.locator("#questions [data-category=DARK_PATH]").first()).isVisible();
        page.locator("#category-SAFE_PLACE").check();
        assertThat(page.locator(".kind:has(#category-SAFE_PLACE) + #stoppers + #questions"))
                .hasCount(1);
        browser.axe(page);
    }

    @Test
    void what_is_missing_is_told_and_nothing_is_lost() {
        browser.expectComplaint("422");
        var page = browser.page();
        page.navigate("/flagga");
        page.locator("#text").fill("Det här ska vara kvar.");
        page.getByRole(AriaRole.BUTTON, named("Granska innan du skickar")).click();
        assertThat(page.locator("#complaints")).isFocused();
        assertThat(page.locator("#complaints li")).not().hasCount(0);
        assertThat(page.locator("#text")).hasValue("Det här ska vara kvar.");
        browser.axe(page);
        page.locator("#complaints a").first().click();
        assertThat(page.locator("#placeText")).isFocused();
    }

    @Test
    void a_place_is_found_by_its_name() {
        var page = browser.page();
        page.navigate("/flagga");
        assertThat(page.locator(".leaflet-control-zoom-in")).isVisible();
        page.locator("#placeText").pressSequentially("gat");
        assertThat(page.locator("#combo-list li").first()).isVisible();
        browser.axe(page);
        page.keyboard().press("ArrowDown");
        var name = page.locator("#combo-list [aria-selected=true]").evaluate("row => row.firstChild.textContent");
        page.keyboard().press("Enter");
        assertThat(page.locator("#placeText")).hasValue(name.toString());
        assertThat(page.locator("#readback")).containsText("Vald plats:");
        assertThat(page.locator("#district")).not().hasValue("");
    }

    @Test
    void a_file_that_is_no_photo_is_refused_kindly() {
        browser.expectComplaint("422");
        var page = browser.withoutScript();
        page.navigate("/flagga");
        page.getByLabel("Gata eller plats").fill("Torget");
        page.locator("#district").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Ödslig plats").check();
        page.getByRole(AriaRole.BUTTON, named("Granska innan du skickar")).click();
        page.locator("#photo").setInputFiles(new FilePayload("photo.jpg", "image/jpeg", "no photo".getBytes(UTF_8)));
        send(page);
        assertThat(page.locator("#complaints")).containsText("JPEG eller PNG");
        assertThat(page.locator(".answers")).containsText("Torget");
        browser.axe(page);
    }

    @Test
    void a_wrong_code_is_answered_kindly() {
        browser.expectComplaint("404");
        var page = browser.page();
        page.navigate("/kvitto");
        page.getByLabel("Kvittokod").fill("0000-0000-0000-0000-0000-0000-00");
        page.getByRole(AriaRole.BUTTON, named("Visa")).click();
        assertThat(page.locator("#complaints")).isVisible();
        assertThat(page.locator("#receipt")).hasValue("0000-0000-0000-0000-0000-0000-00");
        browser.axe(page);
    }

    @Test
    void a_page_that_is_not_there_says_so() {
        browser.expectComplaint("404");
        var page = browser.page();
        page.navigate("/en/nowhere");
        assertThat(page.locator("h1")).hasText("There is no such page");
        browser.axe(page);
    }

    private static String sendWithPhoto(Page page) {
        page.locator("#photo").setInputFiles(new FilePayload("IMG_0001.png", "image/png", photo()));
        if (page.locator("html.js").count() > 0) {
            assertThat(page.locator("#photos img")).hasCount(1);
            browser.show(page, "granska");
        }
        browser.axe(page);
        send(page);
        assertThat(page.locator("h1")).hasText("Tack! Vi har tagit emot det.");
        browser.axe(page);
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
        assertThat(page.url()).doesNotContain(code(page));
        return code(page);
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Skicka").setExact(true)).click();
    }

    private static void readsStatus(Page page, String written) {
        page.navigate("/kvitto");
        page.getByLabel("Kvittokod").fill(written);
        page.getByRole(AriaRole.BUTTON, named("Visa")).click();
        assertThat(page.locator(".tag")).hasText("Mottagen");
        browser.axe(page);
        assertThat(page.context().cookies()).isEmpty();
    }

    private static String code(Page page) {
        return String.join("", page.locator("#code span").allTextContents());
    }

    private static void tabTo(Page page, String id) {
        Locator wanted = page.locator("#" + id);
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static byte[] photo() {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(new Color(40, 90, 60));
        brush.fillRect(0, 0, 640, 480);
        brush.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
