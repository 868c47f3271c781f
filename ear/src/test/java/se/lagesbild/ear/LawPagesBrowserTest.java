package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that the law asks for, and the message that anyone may leave about accessibility. */
@Tag("both-databases")
class LawPagesBrowserTest {
    private static final int NARROWEST = 320;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/om", "/kontakt", "/tillganglighet", "/personuppgifter", "/kakor"})
    void every_page_is_for_everyone_by_day_and_by_night(String address) {
        for (var language : new String[] {"", "/en"}) {
            var page = browser.page();
            page.navigate(language + address);
            assertThat(page.locator("h1")).hasCount(1);
            browser.axe(page);
            browser.show(page, "lag" + (language + address).replace('/', '-'));
            page.setViewportSize(NARROWEST, 700);
            browser.fits(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            browser.axe(page);
            assertThat(page.locator("main")).not().containsText("{0}");
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void every_page_that_the_law_asks_for_is_one_press_away() {
        var page = browser.withoutScript();
        var headings = Map.of(
                "Kontakt", "Kontakt",
                "Tillgänglighet", "Tillgänglighets\u00ADredogörelse",
                "Personuppgifter", "Om personuppgifter",
                "Kakor", "Kakor",
                "Om tjänsten", "Om tjänsten");
        headings.forEach((link, heading) -> {
            page.navigate("/");
            page.locator(".foot a", new Page.LocatorOptions().setHasText(link)).click();
            assertThat(page.locator("h1")).hasText(heading);
        });
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void another_language_keeps_what_was_written_and_sends_nothing(boolean script) {
        var page = script ? browser.page() : browser.withoutScript();
        page.navigate("/tillganglighet");
        page.locator("#flaw").fill("Kartan går inte att nå\nmed tangenter.");
        page.locator("#contact").fill("eva@exempel.se");
        var draft = page.locator("#meddelande [name=draft]").inputValue();
        page.locator(".tongues summary").click();
        page.locator(".tongues button[lang=en]").click();
        assertThat(page).hasURL(Pattern.compile(".*/en/tillganglighet$"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#flaw")).hasValue("Kartan går inte att nå\nmed tangenter.");
        assertThat(page.locator("#contact")).hasValue("eva@exempel.se");
        assertThat(page.locator("#meddelande [name=draft]")).hasValue(draft);
        browser.axe(page);
        // The link to the text that holds, above a translation, is a change of language too.
        page.locator(".notice button[lang=sv]").click();
        assertThat(page).hasURL(Pattern.compile(".*[0-9]/tillganglighet$"));
        assertThat(page.locator("#contact")).hasValue("eva@exempel.se");
        page.locator("#contact").press("Enter");
        assertThat(page.locator("h1")).hasText("Tack! Vi har tagit emot det.");
    }

    @Test
    void a_flaw_is_told_without_script_read_by_staff_and_handled() {
        var words = "Knappen Granska läses inte upp. Nummer " + System.nanoTime();
        var resident = browser.withoutScript();
        resident.navigate("/tillganglighet");
        resident.locator("#contact").fill("eva@exempel.se");
        browser.expectComplaint("422");
        resident.locator("#meddelande button").click();
        assertThat(resident.locator("#flaw-error")).containsText("Skriv vad som inte fungerar.");
        assertThat(resident.locator("#contact")).hasValue("eva@exempel.se");
        browser.axe(resident);
        resident.locator("#flaw").fill(words);
        resident.locator("#meddelande button").click();
        assertThat(resident.locator("h1")).hasText("Tack! Vi har tagit emot det.");
        browser.axe(resident);
        browser.show(resident, "lag-meddelande");

        var staff = browser.page();
        Desk.logIn(staff, "granskare");
        assertThat(staff.locator("main")).containsText(Pattern.compile("\\d+ meddelande(n)? väntar\\."));
        staff.navigate("/moderation/meddelanden.xhtml");
        var line = staff.locator("#messages tbody tr", new Page.LocatorOptions().setHasText(words));
        assertThat(line).containsText("eva@exempel.se");
        browser.axe(staff);
        browser.show(staff, "meddelanden");
        line.locator("input[type=submit], button").click();
        assertThat(staff.locator(".lb-good")).hasText("Meddelandet är markerat som hanterat.");
        assertThat(line).hasCount(0);
        staff.navigate("/moderation/meddelanden.xhtml?visa=hanterade");
        assertThat(line).containsText("Hanterat av granskare");
        line.locator("input[type=submit], button").click();
        assertThat(line).hasCount(0);
        staff.navigate("/moderation/meddelanden.xhtml");
        assertThat(line).hasCount(1);
    }
}
