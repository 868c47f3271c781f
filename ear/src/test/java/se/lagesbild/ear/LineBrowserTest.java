package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line through the whole house: resident with a photo, moderator, analyst, and the public page. */
@Tag("both-databases")
class LineBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void what_a_resident_flags_is_accepted_and_seen_in_the_picture(boolean script) throws IOException {
        var words = "Lampan är trasig " + UUID.randomUUID();
        var code = flags(script ? browser.phone() : browser.withoutScript(), words);

        var moderator = staff("granskare");
        opens(moderator, words);
        assertThat(moderator.locator("[id='verdict:masked']")).hasValue(words);
        var photo = moderator.locator(".lb-photos img");
        assertThat(photo).isVisible();
        photo.scrollIntoViewIfNeeded();
        assertThat(photo).hasJSProperty("naturalWidth", 640);
        browser.axe(moderator);
        browser.show(moderator, "granskning");
        moderator.locator("[id='verdict:masked']").fill(words + " [namn]");
        moderator.getByLabel("Allmän plats, exakt punkt").check();
        moderator.getByLabel("2 – Tydligt").check();
        moderator.locator("[id='verdict:accept']").click();
        assertThat(moderator.locator("[role=status]").first()).isVisible();
        Desk.tellNow(moderator);

        var analyst = staff("analytiker");
        analyst.navigate("/moderation/lagesbild.xhtml");
        analyst.locator("#showTexts").click();
        assertThat(analyst.locator("#list")).containsText(words + " [namn]");
        browser.axe(analyst);

        var resident = script ? browser.phone() : browser.withoutScript();
        readsBehindTheReceipt(resident, code, "Finns med i lägesbilden");
        resident.navigate("/sa-ser-det-ut");
        assertThat(resident.locator("table").first()).isVisible();
        assertThat(resident.locator("body")).not().containsText(words);
        browser.axe(resident);
    }

    @Test
    void a_rejected_resident_reads_why() throws IOException {
        var words = "Min granne låter " + UUID.randomUUID();
        var code = flags(browser.withoutScript(), words);
        var moderator = staff("granskare");
        opens(moderator, words);
        moderator.locator("[id='verdict:reason']").selectOption("PERSONAL");
        assertThat(moderator.locator("[id='verdict:message']")).hasValue(Pattern.compile("enskild person"));
        moderator.locator("[id='verdict:reject']").click();
        assertThat(moderator.locator("[role=status]").first()).isVisible();
        Desk.tellNow(moderator);
        var resident = browser.page();
        readsBehindTheReceipt(resident, code, "Finns inte med i lägesbilden");
        assertThat(resident.locator("main")).containsText("enskild person");
    }

    @Test
    void every_act_of_the_line_stands_on_record() {
        var auditor = staff("revisor");
        auditor.navigate("/moderation/audit.xhtml");
        assertThat(auditor.locator(".ui-datatable-data")).containsText("Loggade in");
        browser.axe(auditor);
        browser.show(auditor, "logg");
    }

    private static String flags(Page page, String words) throws IOException {
        page.navigate("/flagga");
        page.locator("#placeText").fill("Gångtunneln");
        page.locator("#district").selectOption(new SelectOption().setValue("HASSLEBACKEN"));
        page.getByLabel("Mörk plats eller dålig belysning").check();
        page.locator("#text").fill(words);
        press(page, "Granska innan du skickar");
        page.locator("#photo").setInputFiles(new FilePayload("lampa.png", "image/png", photo()));
        press(page, "Skicka");
        assertThat(page.locator("h1")).hasText("Tack! Vi har tagit emot det.");
        return String.join("", page.locator("#code span").allTextContents());
    }

    private static void readsBehindTheReceipt(Page page, String code, String status) {
        page.navigate("/kvitto");
        page.getByLabel("Kvittokod").fill(code);
        press(page, "Visa");
        assertThat(page.locator(".tag")).hasText(status);
        browser.axe(page);
    }

    private static Page staff(String name) {
        var page = browser.page();
        page.navigate("/moderation/login.xhtml");
        page.locator("input[type=text]").fill(name);
        page.locator("input[type=password]").fill("trygg-demo-2026");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(Pattern.compile("index\\.xhtml|/moderation/$"));
        return page;
    }

    /** What came last stands first when the newest are asked for. */
    private static void opens(Page moderator, String words) {
        moderator.navigate("/moderation/queue.xhtml?ordning=NEWEST");
        browser.axe(moderator);
        var row = moderator.locator("tr", new Page.LocatorOptions().setHasText(words));
        row.getByRole(AriaRole.LINK).first().click();
        assertThat(moderator.locator("#original, [id='verdict:original']").first())
                .containsText(words);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static byte[] photo() throws IOException {
        // A picture of nothing is as small as a bomb, and is refused like one: this one has grain.
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(7);
        for (var at = 0; at < 640 * 480; at++) {
            picture.setRGB(at % 640, at / 640, grain.nextInt(0x40) * 0x010101);
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
