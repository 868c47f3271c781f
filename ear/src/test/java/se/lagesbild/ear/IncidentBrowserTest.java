package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An incident from the discovery to the end. */
class IncidentBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void an_incident_is_written_down_notified_in_time_and_closed_after_a_question() {
        var page = admin();
        var words = write(page, 10);
        assertThat(page.getByText("Incidenten är sparad. Klockan går.")).isVisible();
        var card = card(page, words);
        assertThat(card).containsText("61 timmar kvar att anmäla till IMY");
        browser.axe(page);
        browser.show(page, "console-incidenter");
        card.locator("input[value='Anmäld till IMY']").click();
        assertThat(card(page, words)).containsText("Anmäld till IMY");
        card(page, words).locator("input[value='De berörda är informerade']").click();
        assertThat(card(page, words)).containsText("De berörda är informerade");
        card(page, words).locator("input[value='Avsluta']").click();
        button(page, "Avsluta incidenten").click();
        assertThat(page.getByText("Skriv vad som hänt eller hur ni bedömde det"))
                .isVisible();
        page.getByLabel("Hur bedömde ni den, och varför anmäldes den eller inte?")
                .fill("Låg risk.");
        button(page, "Avsluta incidenten").click();
        assertThat(card(page, words)).containsText("Bedömning: Låg risk.");
        assertThat(card(page, words).locator("input")).hasCount(0);
        browser.axe(page);
    }

    @Test
    void what_is_late_is_told_and_what_has_not_been_is_refused() {
        var page = admin();
        var late = write(page, 80);
        assertThat(card(page, late)).containsText("De 72 timmarna har gått.");
        browser.axe(page);
        browser.show(page, "console-incidenter-sen");
        write(page, -5);
        assertThat(page.getByText("Tidpunkten har inte varit än.")).isVisible();
    }

    /** The words, which no other incident has. */
    private static String write(Page page, int hoursAgo) {
        var words = "Fel mottagare " + UUID.randomUUID();
        var moment = LocalDateTime.now(ZoneId.of("Europe/Stockholm")).minusHours(hoursAgo);
        page.getByLabel("När upptäcktes den?").fill(moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
        page.getByLabel("Vad har hänt?").fill(words);
        button(page, "Spara incidenten").click();
        return words;
    }

    private static Locator card(Page page, String words) {
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Page admin() {
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/incidenter.xhtml");
        return page;
    }
}
