package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flag;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A moderator's day. */
@Tag("both-databases")
class ModerationBrowserTest {
    private static final Pattern DECIDED = Pattern.compile("done=accepted|done=rejected");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_moderator_masks_and_accepts() {
        var page = opened();
        page.getByLabel("Maskad text").fill("Trasig lampa.");
        page.getByLabel("Allmän plats, exakt punkt").check();
        button(page, "Godkänn").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Välj hur allvarligt");
        assertThat(page.getByLabel("Maskad text")).hasValue("Trasig lampa.");
        browser.axe(page);
        browser.show(page, "console-submission");
        page.getByLabel("2 – Tydligt").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(DECIDED);
        assertThat(page.getByText("finns nu i lägesbilden")).isVisible();
    }

    @Test
    void a_moderator_rejects_with_words_that_suit_the_reason() {
        var page = opened();
        page.getByLabel("Orsak").selectOption("PERSONAL");
        assertThat(page.getByLabel("Meddelande till den som skickade in")).hasValue(Pattern.compile("enskild person"));
        button(page, "Avslå").click();
        assertThat(page).hasURL(DECIDED);
        assertThat(page.getByText("Inskicket är avslaget.")).isVisible();
    }

    @Test
    void who_comes_second_is_told_so_and_keeps_what_was_typed() {
        var first = browser.page();
        logIn(first, "granskare");
        var text = flag(first);
        openFromQueue(first, text);
        var second = browser.page();
        logIn(second, "granskare");
        second.navigate(first.url());

        first.getByLabel("1 – Mindre").check();
        button(first, "Godkänn").click();
        assertThat(first).hasURL(DECIDED);

        second.getByLabel("Maskad text").fill("Mitt eget arbete.");
        second.getByLabel("3 – Allvarligt").check();
        button(second, "Godkänn").click();
        assertThat(second.getByRole(AriaRole.ALERT)).containsText("Någon annan har redan beslutat");
        assertThat(second.getByLabel("Maskad text")).hasValue("Mitt eget arbete.");
        browser.axe(second);
    }

    @Test
    void what_a_resident_wrote_stays_words() {
        var page = browser.page();
        logIn(page, "granskare");
        openFromQueue(page, flag(page, "<img src=x onerror=document.title='in'><script>document.title='in'</script>"));
        assertThat(page.locator("#original > *")).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("Ett inskick"));
    }

    @Test
    void the_keyboard_is_enough() {
        var page = browser.page();
        page.navigate("/moderation/login.xhtml");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Hoppa till innehållet");
        tabTo(page, "[id='login:name']");
        page.keyboard().type("granskare");
        page.keyboard().press("Tab");
        page.keyboard().type("trygg-demo-2026");
        page.keyboard().press("Enter");
        page.waitForURL("**/index.xhtml");
        flag(page);
        tabTo(page, "a[href$='queue.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL("**/queue.xhtml");
        tabTo(page, "a[href*='submission.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL("**/submission.xhtml?*");
        tabTo(page, "[name='verdict:seriousness']");
        page.keyboard().press("Space");
        tabTo(page, "[id='verdict:accept']");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(DECIDED);
    }

    private Page opened() {
        var page = browser.page();
        logIn(page, "granskare");
        openFromQueue(page, flag(page));
        return page;
    }

    private static void tabTo(Page page, String wanted) {
        for (var step = 0; step < 120; step++) {
            page.keyboard().press("Tab");
            if (page.locator(":focus").count() > 0
                    && (boolean) page.locator(":focus").evaluate("(it, wanted) => it.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + wanted);
    }
}
