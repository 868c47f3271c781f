package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two residents tell of the same lamp. */
@Tag("both-databases")
class MergeBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_tells_of_the_same_is_joined_undone_joined_again_and_split() {
        var page = browser.page();
        logIn(page, "granskare");
        accepted(page);
        var sent = Desk.flagged(page, "Samma lampa ");
        openFromQueue(page, sent.text());
        var desk = page.url();
        page.locator("#neighbours [data-merge]").first().waitFor();
        browser.axe(page);
        browser.show(page, "console-merge-near");

        page.keyboard().press("s");
        assertThat(page.locator("#neighbours [data-merge]").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("done=merged"));
        assertThat(page.getByText("Inskicket är sammanfört.")).isVisible();
        assertThat(Desk.told(page, sent)).contains("IN_REVIEW").doesNotContain("samma sak");
        button(page, "Ångra beslutet").click();
        assertThat(page).hasURL(Pattern.compile("done=undone"));

        page.navigate(desk);
        page.locator("#neighbours [data-merge]").first().click();
        assertThat(page).hasURL(Pattern.compile("done=merged"));
        Desk.tellNow(page);
        assertThat(Desk.told(page, sent)).contains("MERGED", "samma sak");
        assertThat(page.locator("#merged li")).not().hasCount(0);
        browser.axe(page);
        browser.show(page, "console-merged");

        button(page, "Dela upp igen").click();
        assertThat(page).hasURL(Pattern.compile("done=split"));
        assertThat(page.getByText("Inskicket är en egen röst igen.")).isVisible();
        assertThat(page.locator("#held")).containsText("godkänt");
        button(page, "Skicka svaret nu").click();
        page.waitForURL("**done=told**");
        assertThat(Desk.told(page, sent)).contains("ACCEPTED", "egen sak");
        assertThat(page.locator("#merged")).hasCount(0);
    }

    private static void accepted(Page page) {
        openFromQueue(page, Desk.flag(page, "Samma lampa "));
        page.getByLabel("2 – Tydligt").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(Pattern.compile("done=accepted"));
    }
}
