package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of retention as two administrators make them. */
class RetentionBrowserTest {
    private static final String PASSWORD = "fyra ord i rad här";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_rule_holds_when_a_second_administrator_has_approved_it() {
        var admin = admin();
        assertThat(row(admin, "rules")).containsText("Bevaras, inget gallringsbeslut");
        fill(admin, "100", "år", "KS 2026/123, punkt 4");
        button(admin, "Förhandsgranska").click();
        assertThat(admin.locator("#previewTitle")).isVisible();
        assertThat(admin.getByText("Inget. Inget som är avslutat")).isVisible();
        button(admin, "Föreslå").click();
        assertThat(admin.getByText("Förslaget väntar på att en annan administratör"))
                .isVisible();
        button(admin, "Godkänn: Hela inskicket").click();
        assertThat(admin.getByText("Godkänna regeln?")).isVisible();
        browser.axe(admin);
        browser.show(admin, "console-gallring-fraga");
        button(admin, "Ja, godkänn").click();
        assertThat(admin.getByText("Du har själv föreslagit regeln.")).isVisible();

        var other = secondAdministrator(admin);
        button(other, "Godkänn: Hela inskicket").click();
        button(other, "Ja, godkänn").click();
        assertThat(other.getByText("Regeln gäller nu.")).isVisible();
        assertThat(row(other, "rules")).containsText("100 år efter att ärendet avslutades");
        assertThat(row(other, "rules")).containsText("KS 2026/123, punkt 4");
        browser.axe(other);
        browser.show(other, "console-gallring");

        admin.navigate("/moderation/gallring.xhtml");
        fill(admin, "", "bevaras (ingen gallring)", "KS 2026/124");
        button(admin, "Föreslå").click();
        other.navigate("/moderation/gallring.xhtml");
        button(other, "Godkänn: Hela inskicket").click();
        assertThat(other.getByText("Från och med nu gallras inget av detta.")).isVisible();
        button(other, "Ja, godkänn").click();
        assertThat(row(other, "rules")).containsText("Bevaras, inget gallringsbeslut");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_proposed() {
        var admin = admin();
        fill(admin, "snart", "år", "KS 1");
        button(admin, "Föreslå").click();
        assertThat(admin.getByText("Skriv hur länge som ett heltal")).isVisible();
        fill(admin, "2", "år", " ");
        button(admin, "Föreslå").click();
        assertThat(admin.getByText("Skriv vilket gallringsbeslut")).isVisible();
        admin.locator("[id='hold:thing']").fill("123");
        button(admin, "Undanta från gallring").click();
        assertThat(admin.getByText("Numret har 36 tecken")).isVisible();
        browser.axe(admin);
    }

    @Test
    void a_submission_is_held_back_and_released() {
        var moderator = browser.page();
        logIn(moderator, "granskare");
        Desk.openFromQueue(moderator, Desk.flag(moderator));
        var trace = moderator.url().replaceFirst(".*trace=([0-9a-f-]{36}).*", "$1");
        var admin = admin();
        admin.locator("[id='hold:thing']").fill(trace);
        admin.locator("[id='hold:reason']").fill("Mål T 123-26");
        button(admin, "Undanta från gallring").click();
        assertThat(admin.getByText("Inskicket är undantaget från gallring.")).isVisible();
        assertThat(admin.locator("[id='holds:lines']")).containsText("Mål T 123-26");
        browser.show(admin, "console-gallring-undantag");
        button(admin, "Ta bort undantaget " + trace).click();
        assertThat(admin.getByText("Undantaget är borttaget.")).isVisible();
    }

    /** Sealed from the first moment: not even before its term is over does a word lie in the database's own files. */
    @Test
    void no_word_lies_in_the_raw_files_of_the_database() throws IOException {
        var page = browser.page();
        var flagged = Desk.flagged(page, "Rådata ");
        var marker = flagged.text().substring("Rådata ".length());
        try (var houses = Files.newDirectoryStream(Path.of("target"), "house-*")) {
            for (var house : houses) {
                assertNowhere(house, marker);
            }
        }
    }

    private static void assertNowhere(Path house, String marker) throws IOException {
        try (var files = Files.walk(house, 3)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".mv.db")).toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1).contains(marker))
                        .as("%s", file)
                        .isFalse();
            }
        }
    }

    private static void fill(Page page, String number, String unit, String decision) {
        page.getByLabel("Vad ska regeln gälla?").selectOption(new SelectOption().setLabel("Hela inskicket"));
        page.getByLabel("Hur länge ska det sparas?").fill(number);
        page.getByLabel("Räknas i").selectOption(new SelectOption().setLabel(unit));
        page.getByLabel("Gallringsbeslut").fill(decision);
    }

    private static com.microsoft.playwright.Locator row(Page page, String form) {
        return page.locator("[id='" + form + ":lines'] tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Hela inskicket"));
    }

    private static Page admin() {
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/gallring.xhtml");
        return page;
    }

    private static Page secondAdministrator(Page admin) {
        var name = "arkiv" + System.nanoTime();
        admin.navigate("/moderation/accounts.xhtml");
        admin.locator("[id='create:name']").fill(name);
        admin.getByLabel("Första lösenordet").fill(PASSWORD);
        admin.locator("[id='create:displayName']").fill("Arkivarie");
        admin.getByLabel("Administratör").check();
        button(admin, "Skapa konto").click();
        assertThat(admin.getByText("Kontot är skapat.")).isVisible();
        var other = browser.page();
        other.navigate("/moderation/login.xhtml");
        other.getByLabel("Användarnamn").fill(name);
        other.getByLabel("Lösenord").fill(PASSWORD);
        button(other, "Logga in").click();
        other.waitForURL("**/index.xhtml");
        other.navigate("/moderation/gallring.xhtml");
        return other;
    }
}
