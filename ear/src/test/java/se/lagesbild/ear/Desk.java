package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** What people do at their desks, in the words of the tests. */
final class Desk {
    private static final String PASSWORD = "trygg-demo-2026";

    private Desk() {}

    static void logIn(Page page, String name) {
        logIn(page, "", name);
    }

    /** The same in another house than the one that all tests share. */
    static void logIn(Page page, URI house, String name) {
        logIn(page, house.resolve("/").toString().replaceFirst("/$", ""), name);
    }

    private static void logIn(Page page, String house, String name) {
        page.navigate(house + "/moderation/login.xhtml");
        page.getByLabel("Användarnamn").fill(name);
        page.getByLabel("Lösenord").fill(PASSWORD);
        button(page, "Logga in").click();
        page.waitForURL("**/index.xhtml");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A resident flags a place in the middle of Demostad; answers the text, which no other submission has. */
    static String flag(Page page) {
        return flag(page, "Trasig lampa ");
    }

    static String flag(Page page, String words) {
        return flagged(page, words).text();
    }

    /** The same, and the code that leads back to it. */
    static Flagged flagged(Page page, String words) {
        var text = words + UUID.randomUUID();
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
                                        "sv")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Flagged(text, answer.text());
    }

    /** What the sender of {@code flagged} is told. */
    static String told(Page page, Flagged flagged) {
        return page.request()
                .post(
                        "/api/receipts",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(flagged.receipt()))
                .text();
    }

    /** What was sent, and the answer to it. */
    record Flagged(String text, String receipt) {}

    /** Finds the submission with the text where what came last stands first, and opens it. */
    static void openFromQueue(Page page, String text) {
        page.navigate("/moderation/queue.xhtml?ordning=NEWEST");
        var row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(text));
        row.getByRole(AriaRole.LINK).click();
        page.locator("#original")
                .filter(new Locator.FilterOptions().setHasText(text))
                .waitFor();
    }

    /** Lets the answer to what was just decided go out at once, instead of when it can no longer be undone. */
    static void tellNow(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa inskicket som beslutet gäller"))
                .click();
        button(page, "Skicka svaret nu").click();
        page.waitForURL("**done=told**");
    }
}
