package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flag;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coordinator sees how the moderators' work goes. */
class WorkloadBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_was_decided_today_is_counted_with_its_time() {
        var moderator = browser.page();
        logIn(moderator, "granskare");
        for (var number = 0; number < 3; number++) {
            openFromQueue(moderator, flag(moderator));
            moderator.getByLabel("Orsak").selectOption("PERSONAL");
            assertThat(moderator.getByLabel("Meddelande till den som skickade in"))
                    .hasValue(Pattern.compile("enskild person"));
            button(moderator, "Avslå").click();
            assertThat(moderator).hasURL(Pattern.compile("done=rejected"));
        }

        var page = browser.page();
        logIn(page, "samordnare");
        page.navigate("/moderation/arbete.xhtml?dagar=7");
        assertThat(page.locator("#total")).containsText(Pattern.compile("beslutat|beslutade"));
        var mine = page.locator("[id='days_data'] tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d s")))
                .first();
        assertThat(mine).isVisible();
        assertThat(page.locator("#waiting")).containsText("Hälften har väntat högst");
        assertThat(page.locator("[id='categories_data']")).containsText("procent");
        browser.axe(page);
        browser.show(page, "arbete");
    }
}
