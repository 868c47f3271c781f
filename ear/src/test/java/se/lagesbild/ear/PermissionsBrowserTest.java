package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may do what, and that a partner meets the own organisation only. */
class PermissionsBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_table_says_who_may_do_what_and_whose_things_it_is_about() {
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/behorigheter.xhtml");
        var told = page.locator("#permissions tbody")
                .filter(new Locator.FilterOptions().setHasText("Se vad en organisation har rapporterat"));
        assertThat(told.locator("tr").nth(0)).containsText("Samordnare, Analytiker");
        assertThat(told.locator("tr").nth(0)).containsText("Alla organisationers uppgifter");
        assertThat(told.locator("tr").nth(1)).containsText("Rapportör, Samverkanspart");
        assertThat(told.locator("tr").nth(1)).containsText("Bara den egna organisationens");
        assertThat(told.locator("th[scope=rowgroup]")).hasAttribute("rowspan", "2");
        browser.axe(page);
        browser.show(page, "behorigheter");
    }

    @Test
    void a_partner_sees_what_the_own_organisation_told_and_an_analyst_chooses() {
        var partner = browser.page();
        logIn(partner, "partner");
        partner.navigate("/moderation/rapporterat.xhtml");
        assertThat(partner.locator("#toldTitle")).hasText("Demobostäder");
        assertThat(partner.locator("#choose")).hasCount(0);
        assertThat(partner.locator("[id='told_data'] tr")).hasCount(25);
        browser.axe(partner);
        browser.show(partner, "rapporterat");
        partner.locator("#older").click();
        assertThat(partner.locator("#newer")).isVisible();
        partner.navigate("/moderation/rapporterat.xhtml?organisation=%C3%84ngsbo");
        assertThat(partner.locator("#toldTitle")).hasText("Demobostäder");

        var analyst = browser.page();
        logIn(analyst, "analytiker");
        analyst.navigate("/moderation/rapporterat.xhtml");
        analyst.getByLabel("Organisation").selectOption("Ängsbo");
        button(analyst, "Visa").click();
        assertThat(analyst.locator("#toldTitle")).hasText("Ängsbo");
        assertThat(analyst.locator("[id='told_data'] tr").count()).isPositive();
        browser.axe(analyst);
        browser.show(analyst, "rapporterat-val");
    }
}
