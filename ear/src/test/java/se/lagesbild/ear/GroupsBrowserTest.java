package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody sends the same thing again and again. */
@Tag("both-databases")
class GroupsBrowserTest {
    private static final int SENT = 9;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_same_text_again_and_again_is_rejected_and_undone_as_one_group() {
        var page = browser.page();
        logIn(page, "granskare");
        var sent = IntStream.range(0, SENT)
                .mapToObj(one -> Desk.flagged(
                        page,
                        "Gänget på torget säljer droger öppet varje dag och ingen gör någonting åt det, varken på morgonen"
                                + " när barnen går till skolan eller på kvällen när vi andra kommer hem från jobbet "))
                .toList();
        page.navigate("/moderation/queue.xhtml");
        var group = page.locator("#groups li")
                .filter(new Locator.FilterOptions().setHasText(SENT + " inskick med nästan samma text"));
        assertThat(group.first()).isVisible();
        browser.axe(page);
        browser.show(page, "console-groups");
        group.first().locator("a").click();
        page.getByLabel("Orsak").selectOption("OTHER");
        button(page, "Visa vad som händer").click();
        button(page, "Avslå " + SENT + " inskick").click();
        assertThat(page.locator("#outcome")).containsText(SENT + " inskick är avslagna");
        browser.axe(page);
        button(page, "Ångra alla").click();
        assertThat(page.locator("#undone")).containsText(SENT + " beslut är ångrade");
        for (var one : sent) {
            assertThat(Desk.told(page, one)).contains("IN_REVIEW").doesNotContain("MODERATOR");
        }
        page.navigate("/moderation/queue.xhtml");
        assertThat(page.locator("#groups")).containsText(Pattern.compile(SENT + " inskick med nästan samma text"));
    }
}
