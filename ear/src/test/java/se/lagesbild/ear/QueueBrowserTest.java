package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flag;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The queue: what waits, who has what open, and many at once. */
@Tag("both-databases")
class QueueBrowserTest {
    private static final String NEWEST = "/moderation/queue.xhtml?ordning=NEWEST";
    private static final int NARROWEST = 320;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_filter_stands_in_the_address_and_can_be_opened_again() {
        var page = moderator();
        var text = flag(page, "Ring mig på 070-174 06 05, ");
        page.navigate("/moderation/queue.xhtml");
        page.getByLabel("Att tänka på").selectOption("PERSONAL");
        page.getByLabel("Ordning").selectOption("NEWEST");
        button(page, "Visa").click();
        assertThat(page).hasURL(Pattern.compile("flagga=PERSONAL.*ordning=NEWEST"));
        var row = row(page, text);
        assertThat(row).containsText("personuppgift");
        assertThat(row).containsText("mindre än 1 timme");
        browser.axe(page);
        browser.show(page, "console-queue");
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);

        var shared = moderator();
        shared.navigate(page.url());
        assertThat(row(shared, text)).hasCount(1);
        assertThat(shared.getByLabel("Att tänka på")).hasValue("PERSONAL");
        shared.getByLabel("Att tänka på").selectOption("PHOTO");
        button(shared, "Visa").click();
        assertThat(shared).hasURL(Pattern.compile("flagga=PHOTO"));
        assertThat(row(shared, text)).hasCount(0);
        shared.getByText("Rensa urvalet").click();
        assertThat(shared).hasURL(Pattern.compile("/queue\\.xhtml$"));
    }

    @Test
    void what_tells_of_the_same_near_it_stands_out_and_can_be_chosen() {
        var page = moderator();
        var alone = sends(page, "UNSAFE_TRAFFIC", 58.9461);
        page.navigate(NEWEST);
        assertThat(row(page, alone)).not().containsText("liknande nära");
        var other = sends(page, "LITTER", 58.9461);
        var farther = sends(page, "UNSAFE_TRAFFIC", 58.9468);
        var same = sends(page, "UNSAFE_TRAFFIC", 58.9464);
        page.navigate(NEWEST);
        assertThat(row(page, alone)).containsText("liknande nära");
        assertThat(row(page, same)).containsText("liknande nära");
        assertThat(row(page, farther)).containsText("liknande nära");
        assertThat(row(page, other)).not().containsText("liknande nära");
        page.navigate(NEWEST + "&flagga=SIMILAR");
        assertThat(row(page, alone)).hasCount(1);
        assertThat(row(page, other)).hasCount(0);
    }

    @Test
    void a_long_queue_is_shown_a_page_at_a_time_and_counted() {
        var page = moderator();
        for (var more = 0; more < 26; more++) {
            flag(page);
        }
        page.navigate(NEWEST);
        assertThat(page.locator("#count")).hasText(Pattern.compile("\\d+ inskick väntar\\. Här är 1–25\\."));
        assertThat(page.locator("#waiting tbody tr")).hasCount(25);
        page.getByText("Nästa sida").click();
        assertThat(page.locator("#count")).containsText("Här är 26–");
        page.getByText("Föregående sida").click();
        assertThat(page.locator("#count")).containsText("Här är 1–25");
        page.navigate(NEWEST + "&sida=99999");
        assertThat(page.locator("#waiting tbody tr")).not().hasCount(0);
    }

    @Test
    void a_colleague_sees_who_has_it_open_and_takes_it_over_after_a_question() {
        var greta = moderator();
        var text = flag(greta);
        var name = secondModerator();
        opens(greta, text);
        assertThat(greta.locator("#holder")).containsText("Du har det här inskicket öppet sedan kl.");

        var gustav = browser.page();
        logIn(gustav, name);
        gustav.navigate(NEWEST);
        assertThat(row(gustav, text)).containsText("öppet hos Greta Granskare");
        opens(gustav, text);
        assertThat(gustav.locator("#holder")).containsText("Greta Granskare har det här inskicket öppet sedan kl.");
        browser.axe(gustav);
        browser.show(gustav, "console-claim");
        button(gustav, "Ta över").click();
        assertThat(gustav.getByText("Ta över ändå?")).isVisible();
        browser.axe(gustav);
        button(gustav, "Nej, låt det vara").click();
        assertThat(gustav.getByText("Ta över ändå?")).hasCount(0);
        button(gustav, "Ta över").click();
        button(gustav, "Ja, ta över").click();
        assertThat(gustav.getByText("Du har tagit över inskicket.")).isVisible();
        assertThat(gustav.locator("#holder")).containsText("Du har det här inskicket öppet");

        greta.reload();
        assertThat(greta.locator("#holder")).containsText("Gustav Granskare har det här inskicket öppet");
        button(gustav, "Släpp").click();
        assertThat(gustav.getByText("Inskicket är släppt.")).isVisible();
        greta.reload();
        assertThat(greta.locator("#holder")).containsText("Du har det här inskicket öppet");
    }

    @Test
    void a_verdict_leads_to_the_next_in_the_filtered_queue_that_no_colleague_has_open() {
        var greta = moderator();
        var first = flag(greta);
        var second = flag(greta);
        var third = flag(greta);
        var gustav = browser.page();
        logIn(gustav, secondModerator());
        opens(gustav, second);

        opens(greta, third);
        greta.getByLabel("1 – Mindre").check();
        button(greta, "Godkänn").click();
        assertThat(greta).hasURL(Pattern.compile("submission\\.xhtml\\?trace=.*ordning=NEWEST.*done=accepted"));
        assertThat(greta.locator("#original")).containsText(first);
        greta.getByText("Till kön").first().click();
        assertThat(greta).hasURL(Pattern.compile("queue\\.xhtml\\?ordning=NEWEST$"));
    }

    @Test
    void the_keys_go_from_one_to_the_next_and_rest_while_something_is_written() {
        var page = moderator();
        var older = flag(page);
        var newer = flag(page);
        page.navigate(NEWEST);
        presses(page, "j");
        assertThat(page.locator("#waiting tbody a").first()).isFocused();
        page.keyboard().press("x");
        assertThat(page.locator("#waiting tbody input").first()).isChecked();
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        assertThat(page.locator("#original")).containsText(newer);
        presses(page, "j");
        assertThat(page.locator("#original")).containsText(older);
        presses(page, "k");
        assertThat(page.locator("#original")).containsText(newer);
        presses(page, "a");
        assertThat(page.locator("[name='verdict:seriousness']").first()).isFocused();
        page.keyboard().press("r");
        assertThat(page.getByLabel("Orsak")).isFocused();
        page.getByLabel("Maskad text").fill("");
        page.getByLabel("Maskad text").pressSequentially("jkar?");
        assertThat(page.getByLabel("Maskad text")).hasValue("jkar?");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator("#original")).containsText(newer);
    }

    @Test
    void the_help_tells_the_keys_and_turns_them_off() {
        var page = moderator();
        flag(page);
        flag(page);
        page.navigate(NEWEST);
        presses(page, "?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(page.locator("#keys")).containsText("Nästa rad");
        browser.axe(page);
        page.getByLabel("Snabbtangenter är på").uncheck();
        button(page, "Stäng").click();
        assertThat(button(page, "Snabbtangenter")).isFocused();
        page.reload();
        presses(page, "j");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator("#waiting a:focus")).hasCount(0);
        button(page, "Snabbtangenter").click();
        page.getByLabel("Snabbtangenter är på").check();
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(page.locator("#waiting tbody a").first()).isFocused();
    }

    @Test
    void many_are_rejected_at_once_and_each_sender_reads_why_in_their_language() {
        var page = moderator();
        var swedish = sends(page, "sv");
        var english = sends(page, "en");
        var taken = sends(page, "sv");
        page.navigate(NEWEST);
        for (var sent : new Sent[] {swedish, english, taken}) {
            row(page, sent.text()).getByRole(AriaRole.CHECKBOX).check();
        }
        var toSwedish = row(page, swedish.text()).getByRole(AriaRole.LINK).getAttribute("href");
        var toEnglish = row(page, english.text()).getByRole(AriaRole.LINK).getAttribute("href");
        button(page, "Avslå de valda").click();
        assertThat(page.getByText("3 inskick är valda.")).isVisible();
        browser.axe(page);
        button(page, "Visa vad som händer").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Välj en orsak");
        page.getByLabel("Orsak").selectOption("PERSONAL");
        button(page, "Visa vad som händer").click();
        assertThat(page.locator("#what")).containsText("3 inskick avslås");
        assertThat(page.getByLabel("Meddelande på svenska, till 2 avsändare"))
                .hasValue(Pattern.compile("enskild person"));
        page.getByLabel("Meddelande på engelska, till 1 avsändare").fill("This is about one person.");
        browser.axe(page);
        browser.show(page, "console-bulk");
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);

        var colleague = moderator();
        opens(colleague, taken.text());
        colleague.getByLabel("1 – Mindre").check();
        button(colleague, "Godkänn").click();
        assertThat(colleague).hasURL(Pattern.compile("done=accepted"));

        button(page, "Avslå 3 inskick").click();
        assertThat(page.locator("#outcome")).containsText("2 inskick är avslagna.");
        assertThat(page.locator("#refused")).containsText("Någon annan har redan beslutat");
        browser.axe(page);
        assertThat(reads(page, swedish.receipt())).doesNotContain("REJECTED").doesNotContain("enskild person");
        tellsNow(page, toSwedish);
        tellsNow(page, toEnglish);
        assertThat(reads(page, swedish.receipt())).contains("REJECTED").contains("enskild person");
        assertThat(reads(page, english.receipt())).contains("REJECTED").contains("This is about one person.");
        assertThat(reads(page, taken.receipt())).doesNotContain("enskild person");
    }

    @Test
    void what_comes_is_counted_and_the_list_stays_where_it_is() {
        var page = moderator();
        flag(page);
        page.clock().install();
        page.navigate(NEWEST);
        var first = page.locator("#waiting tbody tr").first();
        var before = first.innerText();
        var text = flag(page);
        page.clock().runFor(31_000);
        assertThat(page.getByText("1 nytt – ladda om")).isVisible();
        flag(page);
        page.clock().runFor(31_000);
        assertThat(page.getByText("2 nya – ladda om")).isVisible();
        assertThat(first.innerText()).isEqualTo(before);
        browser.axe(page);
        page.getByText("2 nya – ladda om").click();
        assertThat(row(page, text)).hasCount(1);
        assertThat(page.locator("#news")).isEmpty();
    }

    private static Page moderator() {
        var page = browser.page();
        logIn(page, "granskare");
        return page;
    }

    /** An administrator makes a colleague of Greta's; answers the account. */
    private static String secondModerator() {
        var page = browser.page();
        var name = "gustav" + System.nanoTime();
        logIn(page, "admin");
        page.navigate("/moderation/accounts.xhtml");
        page.locator("[id='create:name']").fill(name);
        page.getByLabel("Första lösenordet").fill("trygg-demo-2026");
        page.locator("[id='create:displayName']").fill("Gustav Granskare");
        page.getByLabel("Granskare", new Page.GetByLabelOptions().setExact(true))
                .check();
        button(page, "Skapa konto").click();
        assertThat(page.getByText("Kontot är skapat.")).isVisible();
        return name;
    }

    /** A place of its own in the queue's tests. */
    private static String sends(Page page, String category, double latitude) {
        var text = "Farligt " + UUID.randomUUID();
        var answer = page.request()
                .post(
                        "/api/submissions",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setData(Map.of(
                                        "category",
                                        category,
                                        "latitude",
                                        latitude,
                                        "longitude",
                                        13.3921,
                                        "text",
                                        text,
                                        "language",
                                        "sv")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return text;
    }

    private static Locator row(Page page, String text) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void opens(Page page, String text) {
        page.navigate(NEWEST);
        row(page, text).getByRole(AriaRole.LINK).click();
        assertThat(page.locator("#original")).containsText(text);
    }

    /** Presses a key as soon as the page listens, which its button for the help tells. */
    private static void presses(Page page, String key) {
        assertThat(button(page, "Snabbtangenter")).isVisible();
        page.keyboard().press(key);
    }

    private static Sent sends(Page page, String language) {
        var text = "Trasig lampa " + UUID.randomUUID();
        var answer = page.request()
                .post(
                        "/api/submissions",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setData(Map.of(
                                        "category",
                                        "DARK_PATH",
                                        "latitude",
                                        58.95,
                                        "longitude",
                                        13.4,
                                        "text",
                                        text,
                                        "language",
                                        language)));
        assertThat(answer.status()).isEqualTo(201);
        return new Sent(text, answer.text());
    }

    /** Lets an answer go out at once, instead of when the verdict can no longer be undone. */
    private static void tellsNow(Page page, String submission) {
        page.navigate(submission);
        button(page, "Skicka svaret nu").click();
        page.waitForURL("**done=told**");
    }

    private static String reads(Page page, String receipt) {
        return page.request()
                .post(
                        "/api/receipts",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(receipt))
                .text();
    }

    /** What a resident sent, and the answer that holds the receipt. */
    private record Sent(String text, String receipt) {}
}
