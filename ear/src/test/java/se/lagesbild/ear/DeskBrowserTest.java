package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flag;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One submission on a moderator's desk: what points at somebody, and what was decided about it. */
@Tag("both-databases")
class DeskBrowserTest {
    private static final String PHONE = "070-1740612";
    private static final Pattern DECIDED = Pattern.compile("done=accepted");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_is_found_is_marked_and_masked_by_a_button() {
        var page = opened("Ring " + PHONE + " om lampan ");
        assertThat(page.locator("#original mark")).hasText(PHONE);
        assertThat(page.locator("#original mark")).hasAttribute("data-kind", "telefonnummer");
        browser.axe(page);
        browser.show(page, "console-findings");
        button(page, "Maska: [telefon]").click();
        assertThat(page.getByLabel("Maskad text")).hasValue(Pattern.compile("^Ring \\[telefon] om lampan"));
        assertThat(page.locator("#nothing")).isVisible();
        assertThat(page.locator("#foundTitle")).isFocused();
        assertThat(page.locator("#original")).containsText(PHONE);
        browser.axe(page);
    }

    @Test
    void accept_is_refused_while_a_finding_stands_undecided_and_says_what_stands() {
        var page = opened("Ring " + PHONE + " om bilen KBT 482 ");
        page.getByLabel("2 – Tydligt").check();
        button(page, "Godkänn").click();
        assertThat(page.locator("#stopped")).containsText("telefonnummer, bilnummer");
        assertThat(page.locator("#stopped")).isFocused();
        assertThat(page.locator("#stopped")).not().containsText(PHONE);
        browser.axe(page);
        page.locator(".lb-finds li").first().locator("input").first().focus();
        page.keyboard().press("m");
        assertThat(page.getByLabel("Maskad text")).hasValue(Pattern.compile("\\[telefon]"));
        assertThat(page.locator(".lb-finds li input").first()).isFocused();
        page.keyboard().press("m");
        assertThat(page.locator("#nothing")).isVisible();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(DECIDED);
    }

    @Test
    void what_is_kept_with_a_reason_passes_and_stands_on_record_without_its_words() {
        var page = opened("Växeln " + PHONE + " svarar inte ");
        button(page, "Behåll: hör till en verksamhet").click();
        assertThat(page.locator(".lb-finds")).containsText("Behålls, hör till en verksamhet");
        page.getByLabel("1 – Mindre").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(DECIDED);
        var auditor = browser.page();
        logIn(auditor, "revisor");
        auditor.navigate("/moderation/audit.xhtml");
        assertThat(auditor.locator("main")).containsText("Behöll något i texten: hör till en verksamhet");
        assertThat(auditor.locator("main")).containsText("Läste inskick");
        assertThat(auditor.locator("main")).not().containsText(PHONE);
    }

    @Test
    void a_name_passes_only_on_the_moderators_word() {
        var page = opened("Erik Andersson står där varje kväll ");
        page.getByLabel("1 – Mindre").check();
        button(page, "Godkänn").click();
        assertThat(page.locator("#stopped")).containsText("kanske ett namn");
        page.getByLabel("Texten pekar inte ut någon").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(DECIDED);
    }

    @Test
    void what_is_selected_is_masked_and_what_is_typed_is_looked_through() {
        var page = opened("Han i huset längst bort låter ");
        var text = page.getByLabel("Maskad text");
        text.evaluate("it => it.setSelectionRange(0, 21)");
        page.locator("#maskAs").selectOption("[bostad]");
        button(page, "Maska markeringen").click();
        assertThat(text).hasValue(Pattern.compile("^\\[bostad] längst bort|^\\[bostad]"));
        text.fill("Skriv till anna.berg@exempel.se");
        assertThat(page.locator(".lb-finds")).containsText("e-postadress");
    }

    @Test
    void without_script_it_works_the_same() {
        var scripted = opened("Ring " + PHONE + " nu ");
        var page = browser.withoutScript();
        page.context().addCookies(scripted.context().cookies());
        page.navigate(scripted.url());
        page.getByLabel("1 – Mindre").check();
        button(page, "Godkänn").click();
        assertThat(page.locator("#stopped")).containsText("telefonnummer");
        button(page, "Maska: [telefon]").click();
        assertThat(page.getByLabel("Maskad text")).hasValue(Pattern.compile("^Ring \\[telefon] nu"));
        assertThat(page.getByLabel("1 – Mindre")).isChecked();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(DECIDED);
    }

    @Test
    void a_verdict_is_undone_before_anybody_outside_has_been_told() {
        var page = browser.page();
        logIn(page, "granskare");
        var flagged = Desk.flagged(page, "Trasig lampa ");
        openFromQueue(page, flagged.text());
        var decided = page.url();
        page.getByLabel("2 – Tydligt").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(DECIDED);
        assertThat(Desk.told(page, flagged)).contains("IN_REVIEW").doesNotContain("lägesbilden");
        assertThat(shownToAnalysts(flagged.text())).isTrue();
        browser.axe(page);
        browser.show(page, "console-undo");
        button(page, "Ångra beslutet").click();
        assertThat(page).hasURL(Pattern.compile("done=undone"));
        assertThat(page.getByText("Beslutet är ångrat.")).isVisible();
        assertThat(Desk.told(page, flagged)).contains("IN_REVIEW").doesNotContain("MODERATOR");
        assertThat(shownToAnalysts(flagged.text())).isFalse();

        page.navigate(decided);
        page.getByLabel("Orsak").selectOption("PERSONAL");
        assertThat(page.getByLabel("Meddelande till den som skickade in")).hasValue(Pattern.compile("enskild person"));
        button(page, "Avslå").click();
        assertThat(page).hasURL(Pattern.compile("done=rejected"));
        Desk.tellNow(page);
        assertThat(Desk.told(page, flagged)).contains("REJECTED", "enskild person");
        assertThat(page.locator("#held")).hasCount(0);
        browser.axe(page);
    }

    @Test
    void what_lies_near_is_told_with_its_likeness_and_how_it_ended() {
        var page = browser.page();
        logIn(page, "granskare");
        flag(page, "Trasig lampa ");
        openFromQueue(page, flag(page, "Trasig lampa "));
        var near = page.locator("#neighbours");
        assertThat(near.locator("li").first()).containsText("samma kategori, samma punkt, samma dag");
        assertThat(near).containsText("väntar");
        assertThat(near.locator("li")).not().hasCount(0);
        assertThat(near.locator("li").count()).isLessThanOrEqualTo(20);
        page.getByLabel("Maskad text").fill("Kvar.");
        page.locator("[id='verdict:metres']").selectOption("200");
        page.locator("[id='verdict:showNear']").click();
        assertThat(page.locator("[id='verdict:metres']")).hasValue("200");
        assertThat(page.getByLabel("Maskad text")).hasValue("Kvar.");
        page.navigate(page.url() + "&meter=100&veckor=52");
        assertThat(page.locator("[id='verdict:metres']")).hasValue("100");
        assertThat(page.locator("[id='verdict:weeks']")).hasValue("52");
        browser.axe(page);
    }

    @Test
    void a_photo_is_masked_for_good_and_shown_on_only_when_somebody_has_vouched_for_it() throws IOException {
        var words = flagsWithPhoto();
        var page = browser.page();
        logIn(page, "granskare");
        openFromQueue(page, words);
        var submission = page.url();
        page.navigate(page.locator(".lb-photos a").getAttribute("href"));
        var shown = page.locator("#draw img")
                .getAttribute("src")
                .replaceFirst("/api/submissions/", "/api/shown/")
                .replaceFirst("/working.*", "");
        assertThat(light(page, 0.3, 0.3)).isGreaterThan(150);

        var sheet = page.locator("#draw").boundingBox();
        page.mouse().move(sheet.x + sheet.width * 0.25, sheet.y + sheet.height * 0.25);
        page.mouse().down();
        page.mouse().move(sheet.x + sheet.width * 0.5, sheet.y + sheet.height * 0.5);
        page.mouse().up();
        assertThat(page.locator("[id='photo:width']")).hasValue(Pattern.compile("^2[45]"));
        button(page, "Maska rutan").click();
        assertThat(page.getByText("Rutan är svart nu.")).isVisible();
        assertThat(light(page, 0.3, 0.3)).isLessThan(16);
        assertThat(light(page, 0.8, 0.8)).isGreaterThan(150);

        page.getByLabel("Från vänster, %").fill("70");
        page.getByLabel("Uppifrån, %").fill("70");
        page.getByLabel("Bredd, %").fill("25");
        page.getByLabel("Höjd, %").fill("25");
        page.getByLabel("Höjd, %").press("Enter");
        assertThat(page.getByText("Rutan är svart nu.")).isVisible();
        assertThat(light(page, 0.8, 0.8)).isLessThan(16);
        assertThat(light(page, 0.3, 0.3)).isLessThan(16);

        button(page, "Fotot får visas").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Kryssa i");
        page.getByLabel("Inga personer syns på bilden").check();
        browser.axe(page);
        browser.show(page, "console-photo");
        button(page, "Fotot får visas").click();
        assertThat(page.locator("#photoState")).containsText("Inga personer syns");

        var analyst = browser.page();
        logIn(analyst, "analytiker");
        assertThat(analyst.request().get(shown).status()).isEqualTo(404);
        page.navigate(submission);
        page.getByLabel("2 – Tydligt").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(DECIDED);
        assertThat(analyst.request().get(shown).status()).isEqualTo(200);
        button(page, "Ångra beslutet").click();
        assertThat(page).hasURL(Pattern.compile("done=undone"));
        assertThat(analyst.request().get(shown).status()).isEqualTo(404);

        var auditor = browser.page();
        logIn(auditor, "revisor");
        auditor.navigate("/moderation/audit.xhtml");
        for (var act : List.of("Tittade på foto", "Maskade foto", "Intygade att inga personer", "Ångrade beslut")) {
            assertThat(auditor.locator("main")).containsText(act);
        }
        assertThat(auditor.locator("main")).not().containsText(words);
    }

    private static String flagsWithPhoto() throws IOException {
        var page = browser.withoutScript();
        var words = "Lampan är trasig " + UUID.randomUUID();
        page.navigate("/flagga");
        page.locator("#placeText").fill("Gångtunneln");
        page.locator("#district").selectOption(new SelectOption().setValue("HASSLEBACKEN"));
        page.getByLabel("Mörk plats eller dålig belysning").check();
        page.locator("#text").fill(words);
        button(page, "Granska innan du skickar").click();
        page.locator("#photo").setInputFiles(new FilePayload("lampa.png", "image/png", lightPhoto()));
        button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText("Tack! Vi har tagit emot det.");
        return words;
    }

    private static byte[] lightPhoto() throws IOException {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(7);
        for (var at = 0; at < 640 * 480; at++) {
            picture.setRGB(at % 640, at / 640, (0xb0 + grain.nextInt(0x40)) * 0x010101);
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    /** How light the photo is at a place, 0 to 255, in the very file that the browser was given. */
    private static int light(Page page, double across, double down) {
        page.waitForFunction(
                "() => { const it = document.querySelector('#draw img'); return it.complete && it.naturalWidth > 0; }");
        return ((Number) page.evaluate(
                        """
                        ([across, down]) => {
                            const it = document.querySelector('#draw img');
                            const sheet = document.createElement('canvas');
                            sheet.width = it.naturalWidth;
                            sheet.height = it.naturalHeight;
                            const pen = sheet.getContext('2d');
                            pen.drawImage(it, 0, 0);
                            return pen.getImageData(sheet.width * across, sheet.height * down, 1, 1).data[1];
                        }""",
                        List.of(across, down)))
                .intValue();
    }

    private static boolean shownToAnalysts(String text) {
        var analyst = browser.page();
        logIn(analyst, "analytiker");
        analyst.navigate("/moderation/lagesbild.xhtml");
        analyst.locator("#showTexts").click();
        analyst.locator("#list").waitFor();
        return analyst.locator("#list").textContent().contains(text);
    }

    private static Page opened(String words) {
        var page = browser.page();
        logIn(page, "granskare");
        var text = flag(page, words);
        openFromQueue(page, text);
        assertThat(page.locator("#original").textContent()).isEqualTo(text);
        return page;
    }
}
