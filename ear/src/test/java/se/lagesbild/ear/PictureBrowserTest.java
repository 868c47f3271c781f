package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The situation picture as an analyst meets it. */
@Tag("both-databases")
class PictureBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_picture_opens_with_days_in_its_address_and_nothing_for_axe_to_find() {
        var page = analyst();
        page.navigate("/moderation/lagesbild.xhtml");
        assertThat(page).hasURL(Pattern.compile("fran=\\d{4}-\\d\\d-\\d\\d&till=\\d{4}-\\d\\d-\\d\\d"));
        assertThat(page.locator("#sentence")).containsText("i hela kommunen, från alla källor, om alla kategorier");
        assertThat(page.locator("#map[data-ready]")).isVisible();
        browser.axe(page);
        browser.show(page, "lagesbild");
    }

    @Test
    void the_filter_is_set_by_keyboard_and_stands_in_the_address() {
        var page = analyst();
        page.navigate("/moderation/lagesbild.xhtml?fran=2025-01-01&till=2026-10-31");
        var all = number(page);

        var areas = page.locator("summary", new Page.LocatorOptions().setHasText("Områden"));
        areas.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.locator("#show").focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("omrade=\\w+"));
        assertThat(number(page)).isLessThanOrEqualTo(all);
        browser.axe(page);
    }

    @Test
    void a_shared_address_shows_the_same_picture_to_somebody_else() {
        var address = "/moderation/lagesbild.xhtml?fran=2026-01-01&till=2026-04-30&omrade=CENTRUM&kalla=PUBLIC";
        var mine = analyst();
        mine.navigate(address);
        var theirs = analyst();
        theirs.navigate(address);
        for (var part : new String[] {"#sentence", "#list", "#computed", ".pic-cards", "#drawn"}) {
            assertThat(theirs.locator(part).innerText())
                    .isEqualTo(mine.locator(part).innerText());
        }
        assertThat(theirs.locator("#map").getAttribute("data-marks"))
                .isEqualTo(mine.locator("#map").getAttribute("data-marks"));
    }

    @Test
    void texts_are_shown_only_when_asked_for() {
        var page = analyst();
        page.navigate("/moderation/lagesbild.xhtml?fran=2024-01-01&till=2026-12-31&kalla=PUBLIC");
        assertThat(page.locator(".pic-text")).hasCount(0);
        if (number(page) > 0) {
            page.locator("#showTexts").click();
            assertThat(page.locator("#list")).containsText("Att du har läst dem står i händelseloggen");
        }
        browser.axe(page);
    }

    @Test
    void the_picture_is_whole_without_script() {
        var page = browser.withoutScript();
        logIn(page);
        page.navigate("/moderation/lagesbild.xhtml?fran=2026-01-01&till=2026-04-30");
        assertThat(page.locator(".pic-card")).hasCount(4);
        assertThat(page.locator("#list-title")).isVisible();
        assertThat(page.locator("#computed")).containsText("Läst ");
    }

    private static Page analyst() {
        var page = browser.page();
        logIn(page);
        return page;
    }

    private static void logIn(Page page) {
        page.navigate("/moderation/login.xhtml");
        page.locator("input[type=text]").fill("analytiker");
        page.locator("input[type=password]").fill("trygg-demo-2026");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(Pattern.compile("index\\.xhtml|/moderation/$"));
    }

    private static int number(Page page) {
        var sentence = page.locator("#sentence").innerText();
        if (sentence.contains(": inga iakttagelser")) {
            return 0;
        }
        var found = Pattern.compile(": ([\\d\\s\\u00a0]+|en) iakttagelse").matcher(sentence);
        assertThat(found.find()).as(sentence).isTrue();
        var said = found.group(1).replaceAll("[^0-9]", "");
        return said.isEmpty() ? 1 : Integer.parseInt(said);
    }
}
