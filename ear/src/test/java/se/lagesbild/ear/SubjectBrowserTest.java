package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a sender gets who asks what the house holds. */
@Tag("both-databases")
class SubjectBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_receipt_code_and_nothing_else_leads_to_an_extract() throws IOException {
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/utdrag.xhtml");
        var flagged = Desk.flagged(page, "Ring mig på 070-174 06 05. ");
        tries(page, "0000 0000 0000 0000 0000 0000 00");
        assertThat(page.getByText("Det finns inget med den koden.")).isVisible();
        tries(page, "inte en kod");
        assertThat(page.getByText("Det finns inget med den koden.")).isVisible();
        browser.axe(page);
        tries(page, flagged.receipt().replaceAll(".*\"receipt\":\"|\".*", ""));
        assertThat(page.locator("main")).containsText(flagged.text());
        assertThat(page.getByText("Läs igenom innan du lämnar ut")).isVisible();
        assertThat(page.locator("main")).containsText("Punkten på kartan");
        assertThat(page.locator("main")).containsText("Inget beslut är klart.");
        assertThat(page.locator("main")).containsText("Ingen utanför dem som arbetar med inskicket");
        assertThat(page.locator("main")).containsText("Integritetsskyddsmyndigheten");
        browser.axe(page);
        browser.show(page, "console-utdrag");
        var file = page.waitForDownload(() -> button(page, "Hämta som fil").click());
        assertThat(file.suggestedFilename()).isEqualTo("registerutdrag.zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file.path())), UTF_8)) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("registerutdrag.pdf");
            Files.write(Path.of("target", "screenshots", "registerutdrag.pdf"), zip.readAllBytes());
            assertThat(zip.getNextEntry().getName()).isEqualTo("registerutdrag.html");
            assertThat(new String(zip.readAllBytes(), UTF_8)).contains(flagged.text());
            assertThat(zip.getNextEntry().getName()).isEqualTo("registerutdrag.json");
        }
        page.navigate("/moderation/audit.xhtml");
        assertThat(page.locator("main")).containsText("Visade registerutdrag");
        assertThat(page.locator("main")).containsText("Hämtade registerutdrag");
        assertThat(page.locator("main")).containsText("Fel kvittokod för registerutdrag");
    }

    private static void tries(Page page, String code) {
        page.getByLabel("Kvittokod").fill(code);
        button(page, "Visa").click();
    }
}
