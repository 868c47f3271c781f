package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reporter on the round: own position, two events and nothing to report, and a mistake taken back. */
@Tag("both-databases")
class FieldBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_round_is_told_and_stands_in_the_picture() {
        var page = browser.phone();
        logIn(page, "rapportor");
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(58.95, 13.4));
        page.navigate("/moderation/rapportera.xhtml");
        browser.axe(page);
        button(page, "Spara händelsen").click();
        assertThat(page.getByText("Välj vad du såg")).isVisible();
        button(page, "Använd min position").click();
        assertThat(page.locator("#chosen")).hasText("Platsen är vald.");
        tell(page, "Klotter", "1");
        assertThat(page.locator("[id='field:latitude']")).hasValue(Pattern.compile("58[.,]95.*"));
        tell(page, "Buskörning", "2");
        button(page, "Inget att rapportera här").click();
        assertThat(page.locator(".lb-good")).hasText("Sparat att du tittade och att allt var lugnt.");
        var lines = page.locator("#mine li, [id='mine'] li");
        assertThat(lines.nth(0)).containsText("Inget att rapportera");
        assertThat(lines.nth(1)).containsText("Buskörning");
        lines.nth(1).locator("input").click();
        assertThat(page.locator(".lb-good")).hasText("Rapporten är tillbakatagen.");
        assertThat(lines.nth(1)).containsText("Tillbakatagen");
        browser.axe(page);
        browser.show(page, "console-rapportera");
        page.navigate("/moderation/rapporterat.xhtml");
        assertThat(page.locator("#told tbody tr").first()).containsText("Klotter");

        var sam = browser.page();
        logIn(sam, "samordnare");
        sam.navigate("/moderation/rapporterat.xhtml");
        assertThat(sam.locator("#coverage tbody tr")
                        .filter(new Locator.FilterOptions().setHasNotText("Ingen har tittat"))
                        .first())
                .containsText("kl.");
        browser.axe(sam);
        browser.show(sam, "console-tackning");
    }

    @Test
    void what_lies_outside_the_municipality_or_in_the_future_is_refused_with_the_reason() {
        var page = browser.page();
        logIn(page, "rapportor");
        page.navigate("/moderation/rapportera.xhtml");
        page.getByLabel("Latitud").fill("57.7");
        page.getByLabel("Longitud").fill("11.9");
        button(page, "Inget att rapportera här").click();
        assertThat(page.getByText("Platsen ligger utanför kommunen.")).isVisible();
        page.getByLabel("Latitud").fill("58.95");
        page.getByLabel("Longitud").fill("13.4");
        page.getByLabel("När", new Page.GetByLabelOptions().setExact(true)).fill("2099-01-01T10:00");
        button(page, "Inget att rapportera här").click();
        assertThat(page.getByText("Tiden måste vara inom de senaste sju dagarna"))
                .isVisible();
    }

    private static void tell(Page page, String category, String seriousness) {
        page.getByLabel(category, new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("input[name='field:seriousness'][value='" + seriousness + "']")
                .check();
        button(page, "Spara händelsen").click();
        assertThat(page.locator(".lb-good")).hasText("Händelsen är sparad. Platsen och tiden står kvar.");
    }
}
