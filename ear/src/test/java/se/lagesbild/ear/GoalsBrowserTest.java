package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flag;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator says how soon the municipality means to decide, and the queue shows how each stands to that. */
class GoalsBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_goal_is_set_for_a_category_and_seen_in_the_queue() {
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/mal.xhtml");
        page.getByLabel("Alla kategorier").fill("ett par");
        button(page, "Spara").click();
        assertThat(page.getByText("Skriv ett helt antal arbetsdagar")).isVisible();
        page.getByLabel("Alla kategorier").fill("0");
        button(page, "Spara").click();
        assertThat(page.getByText("Målet ska vara 1 till 250 arbetsdagar.")).isVisible();
        page.getByLabel("Alla kategorier").fill("5");
        page.getByLabel("Mörk plats eller dålig belysning").fill("17");
        button(page, "Spara").click();
        assertThat(page.getByText("Målen är sparade")).isVisible();
        assertThat(page.locator("[id='changes_data']").getByText("Arbetsdagar").first())
                .isVisible();
        browser.axe(page);
        browser.show(page, "mal");

        var visitor = browser.page();
        var text = flag(visitor);
        var moderator = browser.page();
        logIn(moderator, "granskare");
        moderator.navigate("/moderation/queue.xhtml?ordning=NEWEST");
        var row = moderator.locator("tr").filter(new Locator.FilterOptions().setHasText(text));
        assertThat(row.getByText("17 arbetsdagar kvar")).isVisible();
        browser.axe(moderator);
        moderator.navigate("/moderation/queue.xhtml");
        browser.show(moderator, "ko-med-mal");

        page.getByLabel("Mörk plats eller dålig belysning").fill("");
        button(page, "Spara").click();
        assertThat(page.getByText("Målen är sparade")).isVisible();
        moderator.navigate("/moderation/queue.xhtml?ordning=NEWEST");
        assertThat(row.getByText("5 arbetsdagar kvar")).isVisible();
    }
}
