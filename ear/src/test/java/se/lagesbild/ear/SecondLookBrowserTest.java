package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was rejected asks for a second look, and a moderator takes it. */
@Tag("both-databases")
class SecondLookBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void a_rejection_is_reconsidered_when_its_sender_asks(boolean script) {
        browser.expectComplaint("422");
        var moderator = browser.page();
        logIn(moderator, "granskare");
        var flagged = Desk.flagged(moderator, "Bänken vid dammen ");
        openFromQueue(moderator, flagged.text());
        var submission = moderator.url();
        rejects(moderator);
        Desk.tellNow(moderator);

        var resident = script ? browser.phone() : browser.withoutScript();
        opens(resident, flagged);
        browser.axe(resident);
        browser.show(resident, "kvitto-omprova" + (script ? "" : "-utan-script"));
        button(resident, "Begär omprövning").click();
        assertThat(resident.locator("#letter-error")).containsText("Skriv något innan du skickar.");
        browser.axe(resident);
        resident.getByLabel("Varför ska vi titta igen?").fill("Det handlar om bänken.");
        button(resident, "Begär omprövning").click();
        assertThat(resident.locator("#done")).containsText("Vi tittar igen");
        assertThat(resident.locator(".tag")).hasText("Granskas");
        assertThat(button(resident, "Begär omprövning")).hasCount(0);

        moderator.navigate("/moderation/queue.xhtml?flagga=AGAIN&ordning=NEWEST");
        assertThat(moderator.locator("#waiting tbody tr").first()).containsText("omprövning");
        moderator.navigate(submission);
        assertThat(moderator.locator("#again")).containsText("Det var du som avslog.");
        assertThat(moderator.locator("#past")).containsText("gäller inte längre");
        assertThat(moderator.locator(".lb-letters")).containsText("Det handlar om bänken.");
        browser.axe(moderator);
        browser.show(moderator, "console-reconsider" + (script ? "" : "-utan-script"));
        rejects(moderator);
        Desk.tellNow(moderator);
        opens(resident, flagged);
        assertThat(resident.locator(".letters li")).hasCount(3);
        assertThat(button(resident, "Begär omprövning")).hasCount(0);
    }

    @Test
    void what_was_accepted_is_taken_up_again() {
        var page = browser.page();
        logIn(page, "granskare");
        var flagged = Desk.flagged(page, "Tunneln ");
        openFromQueue(page, flagged.text());
        page.getByLabel("1 – Mindre").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(Pattern.compile("done=accepted"));
        Desk.tellNow(page);
        page.locator("#past summary").click();
        browser.axe(page);
        browser.show(page, "console-take-up");
        button(page, "Ta upp igen").click();
        assertThat(page).hasURL(Pattern.compile("done=reopened"));
        assertThat(page.getByText("Inskicket är upptaget igen")).isVisible();
        assertThat(button(page, "Godkänn")).isEnabled();
        org.assertj.core.api.Assertions.assertThat(Desk.told(page, flagged)).contains("IN_REVIEW", "tittar igen");
    }

    private static void rejects(Page page) {
        page.getByLabel("Orsak").selectOption("OTHER");
        assertThat(page.getByLabel("Meddelande till den som skickade in")).hasValue(Pattern.compile("lägesbilden"));
        button(page, "Avslå").click();
        assertThat(page).hasURL(Pattern.compile("done=rejected"));
    }

    private static void opens(Page page, Desk.Flagged flagged) {
        page.navigate("/kvitto");
        page.locator("#receipt").fill(flagged.receipt().replaceAll(".*\"receipt\":\"|\".*", ""));
        button(page, "Visa").click();
        page.locator("#status").waitFor();
    }
}
