package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an administrator changes in the catalogue, and what a resident sees of it. Each test leaves its category resting. */
class CatalogueBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_new_category_with_a_question_is_seen_at_once_in_swedish_and_english() {
        var stamp = " " + System.nanoTime();
        var name = "Blåsigt hörn" + stamp;
        var admin = admin();
        admin.navigate("/moderation/kategori.xhtml");
        say(admin, "Namn", "Svenska", name);
        say(admin, "Namn", "Engelska", "Windy corner" + stamp);
        admin.getByLabel("Hänvisning", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel("En annan tjänst lagar det"));
        say(admin, "Egen text till hänvisningen", "Svenska", "Ring parken först." + stamp);
        admin.getByLabel("Adress till den andra tjänsten").fill("https://www.exempel.se/parken");
        button(admin, "Förhandsgranska").click();
        assertThat(admin.locator("#shown")).containsText("Windy corner" + stamp);
        assertThat(admin.locator("#shown")).containsText("Ring parken först." + stamp);
        browser.axe(admin);
        browser.show(admin, "console-kategori-forhandsgranskad");
        button(admin, "Spara").click();
        assertThat(admin.getByText("Ändringen är sparad")).isVisible();
        var code = code(admin);

        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny fråga"))
                .click();
        say(admin, "Fråga", "Svenska", "Hur ofta blåser det?" + stamp);
        say(admin, "Fråga", "Engelska", "How often is it windy?" + stamp);
        say(admin, "Svar 1", "Svenska", "Jämt" + stamp);
        say(admin, "Svar 1", "Engelska", "Always" + stamp);
        say(admin, "Svar 2", "Svenska", "Ibland" + stamp);
        button(admin, "Spara").click();
        assertThat(admin.getByText("Ändringen är sparad")).isVisible();
        browser.axe(admin);
        browser.show(admin, "console-fraga");

        var resident = browser.phone();
        resident.navigate("/flagga");
        resident.getByLabel(name).check();
        assertThat(resident.locator("#stoppers").getByText("Ring parken först." + stamp))
                .isVisible();
        assertThat(resident.locator("#questions").getByText("Hur ofta blåser det?" + stamp))
                .isVisible();
        resident.getByLabel("Jämt" + stamp).check();
        browser.axe(resident);
        resident.navigate("/en/flagga");
        resident.getByLabel("Windy corner" + stamp).check();
        assertThat(resident.locator("#questions").getByText("How often is it windy?" + stamp))
                .isVisible();
        assertThat(resident.getByLabel("Always" + stamp)).isVisible();
        assertThat(resident.getByLabel("Ibland" + stamp)).isVisible();
        resident.navigate("/so/flagga");
        assertThat(resident.locator("label:has(#category-" + code + ")")).hasText(name);

        admin.navigate("/moderation/kategori.xhtml?kod=" + code);
        say(admin, "Namn", "Svenska", name + " nytt");
        button(admin, "Spara").click();
        assertThat(admin.locator("#changes").getByText(name + " nytt", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(admin.locator("#changes").getByText("Namn, svenska").first()).isVisible();
        resident.navigate("/flagga");
        assertThat(resident.getByLabel(name + " nytt")).isVisible();

        rest(admin, code);
        resident.navigate("/flagga");
        assertThat(resident.getByLabel(name + " nytt")).hasCount(0);
        assertThat(resident.getByText("Hur ofta blåser det?" + stamp)).hasCount(0);
    }

    @Test
    void what_is_wrong_is_said_with_the_name_of_the_field_and_nothing_is_saved() {
        var admin = admin();
        admin.navigate("/moderation/kategori.xhtml");
        say(admin, "Namn", "Finska", "Tuulinen");
        admin.getByLabel("Adress till den andra tjänsten").fill("javascript:alert(1)");
        button(admin, "Spara").click();
        assertThat(admin.getByText("Namn, svenska: skriv en text.")).isVisible();
        assertThat(admin.getByText("Adress till den andra tjänsten: skriv en hel adress"))
                .isVisible();
        assertThat(field(admin, "Namn", "Finska")).hasValue("Tuulinen");
        browser.axe(admin);
        button(admin, "Förhandsgranska").click();
        assertThat(admin.getByText("Namn, svenska: skriv en text.")).isVisible();
        assertThat(admin.locator("#shown")).hasCount(0);
    }

    @Test
    void the_second_of_two_administrators_is_told_and_keeps_what_was_typed() {
        var name = "Två ändrar " + System.nanoTime();
        var first = admin();
        first.navigate("/moderation/kategori.xhtml");
        say(first, "Namn", "Svenska", name);
        button(first, "Spara").click();
        assertThat(first.getByText("Ändringen är sparad")).isVisible();
        var code = code(first);
        var second = admin();
        second.navigate("/moderation/kategori.xhtml?kod=" + code);
        say(first, "Namn", "Svenska", name + " ett");
        button(first, "Spara").click();
        assertThat(first.getByText("Ändringen är sparad")).isVisible();
        say(second, "Namn", "Svenska", name + " två");
        button(second, "Spara").click();
        assertThat(second.getByText("Någon annan har ändrat samma sak")).isVisible();
        assertThat(field(second, "Namn", "Svenska")).hasValue(name + " två");
        second.navigate("/moderation/kategori.xhtml?kod=" + code);
        assertThat(field(second, "Namn", "Svenska")).hasValue(name + " ett");
        rest(first, code);
    }

    @Test
    void a_cause_is_added_moved_and_rested() {
        var name = "Det ekar " + System.nanoTime();
        var admin = admin();
        admin.navigate("/moderation/orsak.xhtml");
        say(admin, "Namn", "Svenska", name);
        button(admin, "Spara").click();
        assertThat(admin.getByText("Ändringen är sparad")).isVisible();
        browser.axe(admin);
        browser.show(admin, "console-orsak");
        admin.navigate("/moderation/kategorier.xhtml");
        button(admin, "Flytta upp " + name).click();
        assertThat(admin.getByText("Ordningen är ändrad.")).isVisible();
        var resident = browser.page();
        resident.navigate("/flagga");
        assertThat(resident.getByLabel(name)).hasCount(1);
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        admin.getByLabel("Används i formuläret").uncheck();
        button(admin, "Spara").click();
        assertThat(admin.getByText("Ändringen är sparad")).isVisible();
        resident.navigate("/flagga");
        assertThat(resident.getByLabel(name)).hasCount(0);
    }

    @Test
    void the_answer_at_a_rejection_is_changed_and_waits_for_the_moderator() {
        var admin = admin();
        admin.navigate("/moderation/kategorier.xhtml");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Redan känt"))
                .click();
        var before = field(admin, "Svar till den som skickade in", "Svenska").inputValue();
        var answer = "Tack, det vet vi redan. " + System.nanoTime();
        say(admin, "Svar till den som skickade in", "Svenska", answer);
        button(admin, "Förhandsgranska").click();
        assertThat(admin.locator("#shown")).containsText(answer);
        browser.axe(admin);
        browser.show(admin, "console-avslag");
        button(admin, "Spara").click();
        assertThat(admin.getByText("Ändringen är sparad")).isVisible();

        var moderator = browser.page();
        var text = Desk.flag(moderator);
        logIn(moderator, "granskare");
        Desk.openFromQueue(moderator, text);
        moderator.locator("[id='verdict:reason']").selectOption(new SelectOption().setLabel("Redan känt"));
        assertThat(moderator.locator("[id='verdict:message']")).hasValue(answer);

        say(admin, "Svar till den som skickade in", "Svenska", before);
        button(admin, "Spara").click();
        assertThat(admin.getByText("Ändringen är sparad")).isVisible();
    }

    @Test
    void a_moderator_may_not_open_the_pages() {
        var page = browser.page();
        logIn(page, "granskare");
        for (var path : new String[] {"kategorier", "kategori", "fraga", "orsak", "avslag"}) {
            assertThat(page.request().get("/moderation/" + path + ".xhtml").status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private static Page admin() {
        var page = browser.page();
        logIn(page, "admin");
        return page;
    }

    private static Locator field(Page page, String group, String language) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByLabel(language, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void say(Page page, String group, String language, String text) {
        field(page, group, language).fill(text);
    }

    private static String code(Page page) {
        var found = Pattern.compile("[?&]kod=(\\w+)").matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        return found.group(1);
    }

    private static void rest(Page admin, String code) {
        admin.navigate("/moderation/kategori.xhtml?kod=" + code);
        admin.getByLabel("Används i formuläret").uncheck();
        button(admin, "Spara").click();
        assertThat(admin.getByText("Ändringen är sparad")).isVisible();
    }
}
