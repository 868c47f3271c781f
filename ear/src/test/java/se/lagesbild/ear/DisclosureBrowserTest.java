package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flag;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody asks to see a submission. */
@Tag("both-databases")
class DisclosureBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_submission_is_given_out_masked_and_with_a_decision() throws IOException {
        var greta = browser.page();
        logIn(greta, "granskare");
        var text = flag(greta, "Ring 070-174 06 05 om ");
        openFromQueue(greta, text);
        greta.getByText("Gör ett förslag").click();
        assertThat(greta.locator("h1")).hasText("Förslag till utlämnande");
        var words = field(greta, "Texten");
        assertThat(words.locator("textarea")).hasValue(Pattern.compile("^Ring \\[telefon]"));
        button(greta, "Lämna förslaget").click();
        assertThat(greta.getByText("Välj för varje uppgift om den lämnas ut, och"))
                .isVisible();
        words.locator("select").selectOption("GIVE");
        field(greta, "Punkten på kartan").locator("select").selectOption("GIVE");
        outcome(greta, "PART");
        button(greta, "Lämna förslaget").click();
        assertThat(greta.getByText("En text är ändrad.")).isVisible();
        browser.axe(greta);
        browser.show(greta, "console-utlamna");
        words.locator("select").selectOption("OSL_21_7");
        button(greta, "Lämna förslaget").click();
        assertThat(greta.getByText("Förslaget är lämnat.")).isVisible();
        assertThat(button(greta, "Besluta")).hasCount(0);
        var address = greta.url().replace("done=proposed", "");

        var sam = browser.page();
        logIn(sam, "samordnare");
        assertThat(sam.locator("main")).containsText(Pattern.compile("\\d+ förslag väntar på beslut\\."));
        sam.navigate("/moderation/utlamnanden.xhtml");
        browser.axe(sam);
        browser.show(sam, "console-utlamnanden");
        sam.navigate(address);
        assertThat(sam.locator("main")).not().containsText("070-174");
        button(sam, "Visa originalet").click();
        assertThat(sam.locator("main")).containsText("070-174");
        browser.axe(sam);
        sam.locator("[id='decide:outcome']").selectOption("PART");
        button(sam, "Besluta").click();
        assertThat(sam.getByText("Skriv ett skäl")).isVisible();
        browser.show(sam, "console-utlamnande");
        sam.getByLabel("Skäl", new Page.GetByLabelOptions().setExact(true)).fill("Numret kan spridas vidare.");
        button(sam, "Besluta").click();
        assertThat(sam.getByText("Beslutet är fattat.")).isVisible();
        browser.axe(sam);
        browser.show(sam, "console-utlamnande-beslutat");
        var file =
                sam.waitForDownload(() -> button(sam, "Hämta beslutet som PDF").click());
        assertThat(file.suggestedFilename()).matches("utlamnande-\\d+\\.pdf");
        assertThat(Files.readAllBytes(file.path()))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        var auditor = browser.page();
        logIn(auditor, "revisor");
        auditor.navigate("/moderation/audit.xhtml");
        assertThat(auditor.locator("main")).containsText("Maskade vid utlämnande: texten");
        assertThat(auditor.locator("main")).not().containsText("Numret kan");
    }

    private static Locator field(Page page, String name) {
        return page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2")
                                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")))));
    }

    private static void outcome(Page page, String code) {
        page.locator("[id='propose:outcome']").selectOption(code);
    }
}
