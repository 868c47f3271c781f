package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A submission gets its diary number and its secrecy marks, and is found again by the number. */
class DiaryBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_submission_is_registered_marked_and_found() {
        var admin = browser.page();
        logIn(admin, "admin");
        admin.navigate("/moderation/diarium.xhtml");
        numbers(admin, "Egen serie");
        assertThat(admin.getByText("Skriv hur numren i den egna serien ska börja."))
                .isVisible();
        admin.getByLabel("Början på numret").fill("TRY");
        button(admin, "Spara").click();
        assertThat(admin.locator(".lb-good")).hasText("Ändringen är sparad. Nummer som redan är givna står kvar.");
        browser.axe(admin);

        var greta = browser.page();
        logIn(greta, "granskare");
        Desk.openFromQueue(greta, Desk.flag(greta));
        var address = greta.url();
        greta.locator("[id='verdict:question']").fill("Vilken lampa är det?");
        button(greta, "Ge diarienummer").click();
        assertThat(greta.locator(".lb-good"))
                .hasText(Pattern.compile("Inskicket har fått diarienumret TRY \\d{4}/\\d+\\."));
        assertThat(greta.locator("[id='verdict:question']")).hasValue("Vilken lampa är det?");
        var number = greta.locator("#diaryNumber").textContent();
        assertThat(button(greta, "Ge diarienummer")).hasCount(0);
        button(greta, "Markera uppgiften").click();
        assertThat(greta.getByText("Välj både uppgift och paragraf.")).isVisible();
        greta.locator("[id='verdict:secretField']").selectOption("TEXT");
        greta.locator("[id='verdict:secretParagraph']").selectOption("OSL_21_7");
        button(greta, "Markera uppgiften").click();
        var block = greta.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Registrering"));
        assertThat(block).containsText("21 kap. 7 § OSL");
        browser.axe(greta);
        browser.show(greta, "console-registrering");
        button(greta, "Ta bort markeringen: Texten").click();
        assertThat(block).containsText("Ingen uppgift är markerad.");

        greta.navigate("/moderation/diarium.xhtml?nummer=TRY");
        greta.getByText(number, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(greta.locator("#diaryNumber")).hasText(number);
        org.assertj.core.api.Assertions.assertThat(greta.url().replaceAll("&.*", ""))
                .isEqualTo(address.replaceAll("&.*", ""));
        greta.navigate("/moderation/diarium.xhtml");
        assertThat(greta.getByText("Så får inskick diarienummer")).hasCount(0);
        browser.axe(greta);
        browser.show(greta, "console-diarium");
        numbers(admin, "Inga nummer");
    }

    private static void numbers(Page page, String how) {
        page.getByLabel(Pattern.compile(how)).check();
        button(page, "Spara").click();
    }
}
