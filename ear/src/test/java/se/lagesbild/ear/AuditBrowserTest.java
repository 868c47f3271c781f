package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The record as an auditor searches, checks and exports it. */
class AuditBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void an_auditor_finds_what_somebody_did_and_nothing_else() {
        logIn(browser.page(), "samordnare");
        var page = auditor();
        page.locator("#vad").selectOption(new SelectOption().setLabel("Loggade in"));
        page.getByLabel("Vem (användarnamn)").fill("samordnare");
        button(page, "Sök").click();
        assertThat(page).hasURL(Pattern.compile("vem=samordnare"));
        var rows = page.locator(".ui-datatable-data > tr");
        assertThat(rows.first()).containsText("samordnare");
        assertThat(page.locator("main")).not().containsText("granskare");
        assertThat(page.getByLabel("Vem (användarnamn)")).hasValue("samordnare");
        browser.axe(page);
        browser.show(page, "console-logg-sokt");
        page.getByLabel("Till och med").fill("2020-01-01");
        button(page, "Sök").click();
        assertThat(page.getByText("Inget i loggen passar det du söker.")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa allt"))
                .click();
        assertThat(rows.first()).isVisible();
    }

    @Test
    void a_page_is_bounded_and_the_next_one_goes_on_where_it_ended() {
        var page = auditor();
        var rows = page.locator(".ui-datatable-data > tr");
        assertThat(rows).hasCount(50);
        var last = number(page, 49);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Äldre händelser"))
                .click();
        assertThat(page).hasURL(Pattern.compile("fore=" + last));
        assertThat(number(page, 0)).isEqualTo(last - 1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Till de nyaste"))
                .click();
        assertThat(page).not().hasURL(Pattern.compile("fore="));
        assertThat(number(page, 0)).isGreaterThan(last);
    }

    @Test
    void the_check_says_how_many_lines_since_when_and_is_itself_on_record() {
        var page = auditor();
        button(page, "Kontrollera kedjan").click();
        assertThat(page.getByRole(AriaRole.STATUS))
                .hasText(Pattern.compile(
                        "Kedjan är hel: [\\d\\s\u00a0\u202f]+ poster sedan .*20\\d\\d.*, och inget är ändrat\\."));
        assertThat(page.locator(".ui-datatable-data > tr").first()).containsText("Kontrollerade loggen: hel");
        browser.axe(page);
        browser.show(page, "console-logg-kontrollerad");
    }

    @Test
    void an_export_holds_the_lines_that_were_searched_for_and_is_itself_on_record() {
        var page = auditor();
        var answer = page.request().get("/moderation/api/audit?vad=login.succeeded&vem=revisor");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("text/csv");
        var lines = answer.text().strip().lines().toList();
        assertThat(lines.get(0)).endsWith("\"Nr\";\"När\";\"Vem\";\"Vad\";\"Gäller\"");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("\"revisor\";\"Loggade in\""));
        page.reload();
        assertThat(page.locator(".ui-datatable-data > tr").first()).containsText("Hämtade loggen som fil");
    }

    @Test
    void an_auditor_sees_the_record_and_nothing_else() {
        var page = auditor();
        assertThat(page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK))
                .hasText(new String[] {"Start", "Händelselogg"});
        for (var path : new String[] {"queue", "accounts", "kategorier", "lagesbild", "meddelanden"}) {
            assertThat(page.request().get("/moderation/" + path + ".xhtml").status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private static Page auditor() {
        var page = browser.page();
        logIn(page, "revisor");
        page.navigate("/moderation/audit.xhtml");
        return page;
    }

    private static long number(Page page, int row) {
        var cell =
                page.locator(".ui-datatable-data > tr").nth(row).locator("td").first();
        // A page that is still coming has the row before its number.
        assertThat(cell).hasText(Pattern.compile("\\d"));
        return Long.parseLong(cell.innerText().replaceAll("\\D", ""));
    }
}
