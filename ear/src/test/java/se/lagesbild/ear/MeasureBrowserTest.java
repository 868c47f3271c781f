package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A problem is described, answered, followed up and ended; and who moderates nearby sees that something is done. */
@Tag("both-databases")
class MeasureBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_problem_is_answered_followed_up_and_ended() {
        var title = "Trasig lampa vid gången " + UUID.randomUUID();
        var sam = browser.page();
        logIn(sam, "samordnare");
        describe(sam, title);
        browser.axe(sam);
        browser.show(sam, "console-problem");
        plan(sam);
        browser.show(sam, "console-insats");

        var greta = browser.page();
        logIn(greta, "granskare");
        Desk.openFromQueue(greta, Desk.flag(greta));
        assertThat(greta.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Insatser här")))
                .containsText(title);
        browser.axe(greta);

        button(sam, "Insatsen pågår").click();
        assertThat(sam.locator(".lb-good")).hasText("Insatsen pågår.");
        assertThat(sam.locator("#periods")).containsText("jämförs med");
        sam.locator("[id='follow:design']").selectOption("COMPARISON");
        sam.locator("[id='follow:compare']").click();
        assertThat(sam.locator("[id='follow']")).containsText("mot övriga kommunen");
        browser.axe(sam);
        browser.show(sam, "console-uppfoljning");
        button(sam, "Avsluta insatsen").click();
        assertThat(sam.getByText("Skriv vad insatsen ledde till.")).isVisible();
        sam.getByLabel("Vad ledde insatsen till?").fill("Fler går där på kvällen.");
        sam.getByLabel("Vad lärde ni er?").fill("Laga inom en vecka.");
        button(sam, "Avsluta insatsen").click();
        assertThat(sam.locator(".lb-good")).hasText("Insatsen är uppföljd och avslutad.");
        assertThat(sam.locator("main")).containsText("Laga inom en vecka.");
        browser.axe(sam);

        sam.navigate("/moderation/problem.xhtml?slag=LIGHTING");
        assertThat(sam.locator("article").filter(new Locator.FilterOptions().setHasText(title)))
                .containsText("Laga inom en vecka.");
        browser.axe(sam);
        browser.show(sam, "console-problem-lista");
        sam.locator("#problems a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        sam.getByLabel("Varför är problemet över?").fill("Lampan lyser.");
        button(sam, "Avsluta problemet").click();
        assertThat(sam.locator(".lb-good")).hasText("Problemet är avslutat.");
        assertThat(sam.getByText("Lampan lyser.")).isVisible();
        button(sam, "Ta upp problemet igen").click();
        assertThat(sam.locator(".lb-good")).hasText("Problemet är upptaget igen.");
    }

    @Test
    void what_is_missing_is_named_and_what_was_written_stays() {
        var page = browser.page();
        logIn(page, "analytiker");
        page.navigate("/moderation/problembild.xhtml");
        page.getByLabel("Vad som händer", exactly()).fill("Det är mörkt.");
        button(page, "Spara problemet").click();
        assertThat(page.getByText("Skriv vad problemet ska kallas.")).isVisible();
        assertThat(page.getByLabel("Vad som händer", exactly())).hasValue("Det är mörkt.");
        page.getByLabel("Namn på problemet").fill("Mörker");
        button(page, "Spara problemet").click();
        assertThat(page.getByText("Välj platsen på kartan, eller skriv latitud och longitud."))
                .isVisible();
        button(page, "Välj platsen under krysset").click();
        page.getByLabel("Sågs först").fill("2026-01-02");
        button(page, "Spara problemet").click();
        assertThat(page.getByText("Välj minst en kategori, så att problemet kan följas i siffror."))
                .isVisible();
        browser.axe(page);
    }

    @Test
    void a_late_follow_up_stands_on_the_first_page_and_in_the_list() {
        var page = browser.page();
        logIn(page, "samordnare");
        assertThat(page.locator("main")).containsText(Pattern.compile("\\d+ uppföljning(ar)? är försenade?\\."));
        page.navigate("/moderation/problem.xhtml");
        assertThat(page.locator("#follow tbody tr").first()).containsText("Försenad");
        page.locator("#follow tbody tr").first().locator("a").first().click();
        assertThat(page.getByText("Uppföljningen är försenad.")).isVisible();
        assertThat(page.locator("#conclusions")).isVisible();
        browser.axe(page);
        browser.show(page, "console-insats-forsenad");
    }

    /** In the middle of Demostad, where {@link Desk#flag} flags. */
    private static void describe(Page page, String title) {
        page.navigate("/moderation/problem.xhtml");
        page.getByText("Beskriv ett problem").click();
        page.getByLabel("Namn på problemet").fill(title);
        page.getByLabel("Vad som händer", exactly()).fill("Lampan är trasig och det är mörkt.");
        page.getByLabel("Sågs först").fill(today().minusDays(90).toString());
        page.getByLabel("Mörk plats eller dålig belysning").check();
        page.getByLabel("Latitud").fill("58.95");
        page.getByLabel("Longitud").fill("13.4");
        button(page, "Spara problemet").click();
        assertThat(page.getByText("Problemet är sparat.")).isVisible();
        assertThat(page.locator("h1")).hasText(title);
    }

    private static void plan(Page page) {
        page.getByText("Planera en insats", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("Slag av insats").selectOption("LIGHTING");
        button(page, "Spara insatsen").click();
        assertThat(page.getByText("Skriv målet")).isVisible();
        page.getByLabel("Mål", exactly()).fill("Ingen släckt lampa äldre än en vecka.");
        page.getByLabel("Varför insatsen väntas hjälpa").fill("Den som ser väljer gången.");
        page.getByLabel("Ansvarar").selectOption("MUNICIPALITY");
        page.getByLabel("Första dagen").fill(today().minusDays(30).toString());
        button(page, "Spara insatsen").click();
        assertThat(page.getByText("Insatsen är planerad.")).isVisible();
        browser.axe(page);
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
