package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flag;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One moderator asks another. */
@Tag("both-databases")
class OpinionBrowserTest {
    private static final String NOTE = "Pekar det ut någon i trappan?";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_submission_is_handed_to_a_colleague_who_answers_on_top_of_the_queue() {
        var called = "Gunnel " + System.nanoTime();
        var account = secondModerator(called);
        var greta = browser.page();
        logIn(greta, "granskare");
        var text = flag(greta, "Svår sak ");
        openFromQueue(greta, text);
        var submission = greta.url();
        button(greta, "Lämna till kollegan").click();
        assertThat(greta.getByRole(AriaRole.ALERT).first()).containsText("Välj en kollega");
        greta.locator("[id='verdict:colleague']").selectOption(new SelectOption().setLabel(called));
        greta.getByLabel("Det du vill veta").fill(NOTE);
        browser.axe(greta);
        browser.show(greta, "console-opinion");
        button(greta, "Lämna till kollegan").click();
        assertThat(greta).hasURL(Pattern.compile("done=handed"));

        var gunnel = browser.page();
        logIn(gunnel, account);
        gunnel.navigate("/moderation/queue.xhtml");
        browser.axe(gunnel);
        browser.show(gunnel, "console-opinion-queue");
        gunnel.locator("#opinions a").first().click();
        assertThat(gunnel.locator("#opinion")).containsText(NOTE);
        gunnel.getByLabel("Ditt svar till kollegan").fill("Nej, det är bara platsen.");
        button(gunnel, "Skicka svaret till kollegan").click();
        assertThat(gunnel).hasURL(Pattern.compile("done=replied"));
        gunnel.navigate("/moderation/queue.xhtml");
        assertThat(gunnel.locator("#opinions")).hasCount(0);

        greta.navigate("/moderation/queue.xhtml");
        assertThat(greta.locator("#opinions")).containsText("Svar till dig från " + called);
        greta.navigate(submission);
        assertThat(greta.locator("#opinion")).containsText("Nej, det är bara platsen.");
        greta.getByLabel("1 – Mindre").check();
        button(greta, "Godkänn").click();
        assertThat(greta).hasURL(Pattern.compile("done=accepted"));
        greta.navigate("/moderation/queue.xhtml");
        assertThat(greta.getByText("Svar till dig från " + called)).hasCount(0);

        var auditor = browser.page();
        logIn(auditor, "revisor");
        auditor.navigate("/moderation/audit.xhtml");
        assertThat(auditor.locator("main")).containsText("Frågade en kollega om inskick");
        assertThat(auditor.locator("main")).not().containsText(NOTE);
    }

    private static String secondModerator(String called) {
        var page = browser.page();
        var name = "gunnel" + System.nanoTime();
        logIn(page, "admin");
        page.navigate("/moderation/accounts.xhtml");
        page.locator("[id='create:name']").fill(name);
        page.getByLabel("Första lösenordet").fill("trygg-demo-2026");
        page.locator("[id='create:displayName']").fill(called);
        page.getByLabel("Granskare", new Page.GetByLabelOptions().setExact(true))
                .check();
        button(page, "Skapa konto").click();
        assertThat(page.getByText("Kontot är skapat.")).isVisible();
        return name;
    }
}
