package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator adds an organisation, calls it something else, ends it after a question and opens it again. */
class OrganisationsBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void an_organisation_is_added_once_renamed_ended_and_opened_again() {
        var page = browser.page();
        var name = "Provbolaget " + System.nanoTime();
        logIn(page, "admin");
        page.navigate("/moderation/organisationer.xhtml");
        page.locator("[id='add:name']").fill(name);
        button(page, "Lägg till").click();
        assertThat(page.getByText("Organisationen är tillagd.")).isVisible();
        page.locator("[id='add:name']").fill(" " + name.toUpperCase(Locale.ROOT));
        button(page, "Lägg till").click();
        assertThat(page.getByText("Det finns redan en organisation med det namnet."))
                .isVisible();

        button(page, "Byt namn " + name).click();
        browser.axe(page);
        page.locator("[id='renaming:newName']").fill(name + " AB");
        button(page, "Byt namn").click();
        assertThat(page.getByText("Organisationen har bytt namn.")).isVisible();

        button(page, "Avsluta " + name + " AB").click();
        assertThat(page.locator("#ending")).containsText("Inget raderas");
        browser.axe(page);
        browser.show(page, "organisationer-avsluta");
        button(page, "Ja, avsluta").click();
        assertThat(page.getByText("Organisationen är avslutad.")).isVisible();
        page.navigate("/moderation/accounts.xhtml");
        assertThat(page.locator("[id='create:organisation'] option").allTextContents())
                .contains("Ingen", "Demobostäder")
                .doesNotContain(name + " AB");

        page.navigate("/moderation/organisationer.xhtml");
        button(page, "Öppna igen " + name + " AB").click();
        assertThat(page.locator("[id='organisations:lines_data'] tr")
                        .filter(new Locator.FilterOptions().setHasText(name + " AB")))
                .containsText("Aktiv");
    }
}
