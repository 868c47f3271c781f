package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each does with the own account: the second step, and the password. */
class OwnAccountBrowserTest {
    private static final String FIRST = "fyra ord i rad här";
    private static final String SECOND = "helt andra ord i dag";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_second_step_is_set_up_asked_for_and_reset_by_an_administrator() throws Exception {
        var name = account();
        var page = browser.page();
        enter(page, name, FIRST);
        page.waitForURL("**/index.xhtml");
        page.getByText("Olga Egen").click();
        page.locator("[id='begin:mine']").fill("inte mitt lösenord");
        button(page, "Ställ in").click();
        assertThat(page.getByText("Ditt nuvarande lösenord stämmer inte.")).isVisible();
        browser.axe(page);
        browser.show(page, "konto-tomt");
        page.locator("[id='begin:mine']").fill(FIRST);
        button(page, "Ställ in").click();
        var app = new Authenticator(page.locator("#secret").textContent());
        browser.axe(page);
        browser.show(page, "konto-qr");
        page.getByLabel("Kod från appen").fill("000 00");
        button(page, "Slå på").click();
        assertThat(page.getByText("Koden stämmer inte")).isVisible();
        var used = app.code(0);
        page.getByLabel("Kod från appen").fill(used);
        button(page, "Slå på").click();
        assertThat(page.locator("#recovery li")).hasCount(8);
        browser.axe(page);
        browser.show(page, "konto-reservkoder");
        var recovery = page.locator("#recovery li").first().textContent();
        button(page, "Logga ut").click();

        enter(page, name, FIRST);
        assertThat(page).hasURL(Pattern.compile("kod\\.xhtml"));
        page.navigate("/moderation/index.xhtml");
        assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
        enter(page, name, FIRST);
        browser.axe(page);
        browser.show(page, "kod");
        page.getByLabel("Kod från din telefon").fill(used);
        button(page, "Fortsätt").click();
        assertThat(page.getByText("Koden stämmer inte")).isVisible();
        page.getByLabel("Kod från din telefon").fill(app.code(1));
        button(page, "Fortsätt").click();
        page.waitForURL("**/index.xhtml");
        button(page, "Logga ut").click();

        enter(page, name, FIRST);
        page.getByLabel("Kod från din telefon").fill(recovery);
        button(page, "Fortsätt").click();
        page.waitForURL("**/index.xhtml");
        page.navigate("/moderation/konto.xhtml");
        assertThat(page.getByText("Du har 7 reservkoder kvar.")).isVisible();
        browser.show(page, "konto-pa");

        var admin = browser.page();
        logIn(admin, "admin");
        admin.navigate("/moderation/accounts.xhtml");
        button(admin, "Ta bort andra steget " + name).click();
        browser.axe(admin);
        browser.show(admin, "konton-andra-steget");
        button(admin, "Ja, ta bort det").click();
        assertThat(admin.getByText("Andra steget är borttaget.")).isVisible();
        page.navigate("/moderation/index.xhtml");
        assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
        enter(page, name, FIRST);
        page.waitForURL("**/index.xhtml");
    }

    @Test
    void the_page_of_the_code_is_closed_to_who_has_given_no_password() {
        var page = browser.page();
        page.navigate("/moderation/kod.xhtml");
        assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
    }

    @Test
    void a_new_password_ends_every_other_session_and_an_easy_one_is_refused() {
        var name = account();
        var page = browser.page();
        enter(page, name, FIRST);
        page.waitForURL("**/index.xhtml");
        var other = browser.page();
        enter(other, name, FIRST);
        other.waitForURL("**/index.xhtml");
        page.navigate("/moderation/konto.xhtml");
        change(page, FIRST, "Lösenord2026!", "Lösenord2026!");
        assertThat(page.getByText("för lätt att gissa")).isVisible();
        change(page, FIRST, "demostad är min ort", "demostad är min ort");
        assertThat(page.getByText("får inte innehålla ditt namn")).isVisible();
        change(page, FIRST, SECOND, SECOND + "!");
        assertThat(page.getByText("De två nya lösenorden är inte lika.")).isVisible();
        change(page, SECOND, SECOND, SECOND);
        assertThat(page.getByText("Ditt nuvarande lösenord stämmer inte.")).isVisible();
        change(page, FIRST, SECOND, SECOND);
        assertThat(page.getByText("Lösenordet är bytt.")).isVisible();
        page.navigate("/moderation/index.xhtml");
        assertThat(page).hasURL(Pattern.compile("index\\.xhtml"));
        other.navigate("/moderation/index.xhtml");
        assertThat(other).hasURL(Pattern.compile("login\\.xhtml"));
        enter(other, name, SECOND);
        other.waitForURL("**/index.xhtml");
        assertThat(other.context().cookies()).hasSize(2);
    }

    private static void change(Page page, String present, String wanted, String again) {
        page.locator("[id='password:present']").fill(present);
        page.locator("[id='password:wanted']").fill(wanted);
        page.locator("[id='password:again']").fill(again);
        button(page, "Byt lösenord").click();
        page.waitForLoadState();
    }

    private static void enter(Page page, String name, String password) {
        page.navigate("/moderation/login.xhtml");
        page.getByLabel("Användarnamn").fill(name);
        page.getByLabel("Lösenord").fill(password);
        button(page, "Logga in").click();
    }

    private static String account() {
        var name = "egen" + System.nanoTime();
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/accounts.xhtml");
        page.locator("[id='create:name']").fill(name);
        page.getByLabel("Första lösenordet").fill(FIRST);
        page.locator("[id='create:displayName']").fill("Olga Egen");
        page.getByLabel("Rapportör").check();
        button(page, "Skapa konto").click();
        assertThat(page.getByText("Kontot är skapat.")).isVisible();
        return name;
    }
}
