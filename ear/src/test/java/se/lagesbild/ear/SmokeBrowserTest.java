package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("both-databases")
class SmokeBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_resident_finds_the_start_page() {
        var page = browser.page();
        page.navigate("/");
        assertThat(page).hasTitle(Pattern.compile("Lägesbild|Demostad"));
        assertThat(page.locator("h1")).hasCount(1);
        browser.axe(page);
        browser.show(page, "start");
    }

    @Test
    void the_start_page_needs_no_script() {
        var page = browser.withoutScript();
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        browser.axe(page);
    }

    @Test
    void staff_find_their_own_door() {
        var page = browser.page();
        page.navigate("/moderation/");
        assertThat(page.locator("h1")).isVisible();
        browser.axe(page);
        browser.show(page, "door");
    }
}
