package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody calls, and somebody at the counter writes it in. */
@Tag("both-databases")
class CounterBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_is_told_by_phone_is_written_in_and_answered_by_the_code_that_is_read_out() {
        var words = "Det är mörkt i tunneln " + UUID.randomUUID();
        var page = browser.page();
        logIn(page, "samordnare");
        page.navigate("/moderation/kundtjanst.xhtml");
        button(page, "Skicka in").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Välj hur det kom");
        page.getByLabel("Telefon").check();
        page.getByLabel("Vad gäller det?").selectOption("DARK_PATH");
        page.getByLabel("Område").selectOption(new SelectOption().setValue("HASSLEBACKEN"));
        page.getByLabel("Vad har hänt?").fill(words);
        button(page, "Skicka in").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(page.getByLabel("Vad har hänt?")).hasValue(words);
        page.getByLabel("Var är det?").fill("Gångtunneln");
        browser.axe(page);
        browser.show(page, "console-counter");
        button(page, "Skicka in").click();
        var code = page.locator("#code").textContent();
        browser.axe(page);
        browser.show(page, "console-counter-given");
        button(page, "Skriv in en till").click();
        assertThat(page.getByLabel("Vad har hänt?")).hasValue("");

        var resident = browser.withoutScript();
        resident.navigate("/kvitto");
        resident.locator("#receipt").fill(code);
        button(resident, "Visa").click();
        assertThat(resident.locator("#status")).isVisible();

        var moderator = browser.page();
        logIn(moderator, "granskare");
        openFromQueue(moderator, words);

        var auditor = browser.page();
        logIn(auditor, "revisor");
        auditor.navigate("/moderation/audit.xhtml");
        assertThat(auditor.locator("main")).containsText("Skrev in inskick från telefon");
        assertThat(auditor.locator("main")).not().containsText(words);
    }
}
