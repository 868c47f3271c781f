package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ImportBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    /** Own municipalities for each run, so that the test may meet a house that has imported before. */
    private final String here = "Provstad" + UUID.randomUUID().toString().substring(0, 8);

    private final String there = here.replace("Provstad", "Grannort");

    @Test
    void a_coordinator_looks_chooses_and_imports_once() {
        var page = coordinator();
        upload(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Förhandsvisning")))
                .isVisible();
        assertThat(page.locator("#figures")).containsText("Ny2");
        assertThat(page.locator("#rows")).containsText("Sammanfattning av flera händelser");
        browser.axe(page);
        browser.show(page, "import-preview");

        page.getByLabel(here + " (1").check();
        button(page, "Visa urvalet").click();
        assertThat(page.locator("#figures")).containsText("Utanför urvalet1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Importera 1 händelse"))
                .click();
        assertThat(page.locator("#confirm")).containsText(here);
        browser.axe(page);
        button(page, "Ja, importera").click();
        assertThat(page.locator("#imported"))
                .hasText("Importen är klar. I lägesbilden finns nu en ny händelse och inga ändrade.");
        browser.axe(page);
        browser.show(page, "import-done");

        upload(page);
        page.getByLabel(here + " (1").check();
        button(page, "Visa urvalet").click();
        assertThat(page.locator("#content")).containsText("Det finns inget nytt eller ändrat att importera");
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_words() {
        var page = coordinator();
        button(page, "Förhandsvisa").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Välj en fil först.");
        send(page, "{}");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Filen är inte en lista med händelser från polisen.se.");
        browser.axe(page);
    }

    private static Page coordinator() {
        var page = browser.page();
        page.setDefaultTimeout(15_000);
        page.navigate("/moderation/imports.xhtml");
        page.getByLabel("Användarnamn").fill("samordnare");
        page.getByLabel("Lösenord").fill("trygg-demo-2026");
        button(page, "Logga in").click();
        assertThat(page.locator("h1")).hasText("Polisens händelser");
        return page;
    }

    private void upload(Page page) {
        var number = Integer.toUnsignedLong(here.hashCode()) + 1_000_000_000L;
        send(
                page,
                "[" + event(number, "Stöld", here) + "," + event(number + 1, "Brand", there) + ","
                        + event(number + 2, "Sammanfattning natt", here) + "]");
    }

    private static void send(Page page, String json) {
        page.getByLabel("Fil med händelser (JSON)")
                .setInputFiles(
                        new FilePayload("handelser.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        button(page, "Förhandsvisa").click();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String event(long id, String type, String municipality) {
        return """
                {"id": %d, "datetime": "2024-03-06 9:12:33 +01:00", "name": "05 mars 08.10, %s, %s",
                 "summary": "En påhittad händelse.", "type": "%s",
                 "location": {"name": "%s", "gps": "58.9500,13.4000"}}"""
                .formatted(id, type, municipality, type, municipality);
    }
}
