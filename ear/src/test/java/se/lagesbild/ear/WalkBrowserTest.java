package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A walk from its planning to its result, with and without script. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class WalkBrowserTest {
    private static final String OPEN = "DEM0VAND";
    private static final String OVER = "DEM0SVAR";
    private static final int NARROWEST = 320;
    private static final int AN_ADDRESS_SHARE = 10;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vandring",
                "/en/vandring",
                "/vandring/DEM0VAND",
                "/en/vandring/DEM0VAND",
                "/vandring/DEM0VAND/2",
                "/vandring/DEM0VAND/klar",
                "/vandring/DEM0SVAR",
                "/en/vandring/DEM0SVAR"
            })
    void every_page_of_a_walk_is_for_everyone(String address) {
        var page = browser.page();
        page.navigate(address);
        assertThat(page.locator("h1")).hasCount(1);
        browser.axe(page);
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void someone_without_script_joins_by_code_answers_two_stops_and_finishes() {
        var page = browser.withoutScript();
        page.navigate("/vandring");
        page.getByLabel("Kod till vandringen").fill("demo-vand");
        button(page, "Gå med").click();
        assertThat(page.locator("h1")).hasText("Kvällsvandring i centrum");
        button(page, "Börja: Stortorget").click();
        assertThat(page.locator("h1")).hasText("Stopp 1: Stortorget");
        browser.axe(page);
        answer(page, "LIGHT", 3);
        answer(page, "FEELING", 2);
        button(page, "Spara svaren").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Svaren för Stortorget är sparade.");
        assertThat(page.locator("#progress")).hasText("1 av 6 stopp är besvarade.");
        browser.axe(page);
        button(page, "Nästa stopp: Rådhusparken").click();
        answer(page, "SIGHT", 0);
        button(page, "Spara svaren").click();
        assertThat(page.locator("li.done")).hasCount(2);
        button(page, "Avsluta vandringen").click();
        assertThat(page.locator("h1")).hasText("Tack för att du gick med!");
        assertThat(page.locator("#innehall")).containsText("2 av 6 stopp är besvarade.");
        browser.axe(page);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void nothing_answered_is_told_kindly_and_the_stop_stays_open() {
        browser.expectComplaint("422");
        var page = browser.withoutScript();
        page.navigate("/vandring/" + OPEN + "/3");
        button(page, "Spara svaren").click();
        assertThat(page.locator("#complaints")).containsText("Svara på minst en fråga.");
        browser.axe(page);
    }

    @Test
    void a_group_says_how_many_it_is_once() {
        browser.expectComplaint("422");
        var page = browser.phone();
        page.navigate("/vandring/" + OPEN);
        assertThat(page.getByLabel("Hur många är ni?")).isHidden();
        page.getByLabel("Vi är en grupp som svarar tillsammans").check();
        page.getByLabel("Hur många är ni?").fill("90");
        button(page, "Börja: Stortorget").click();
        assertThat(page.locator("#complaints")).containsText("1 till 40");
        browser.axe(page);
        page.getByLabel("Hur många är ni?").fill("23");
        button(page, "Börja: Stortorget").click();
        answer(page, "CARE", 1);
        browser.show(page, "vandring-stopp");
        button(page, "Spara svaren").click();
        assertThat(page.locator("[name=people]")).hasValue("23");
        assertThat(page.locator("#map[data-ready]")).isVisible();
        browser.show(page, "vandring-rutt");

        // Reached again by its link the walk goes on where it was; nothing but this browser remembers that.
        var draft = page.locator("[name=draft]").inputValue();
        page.navigate("/vandring/" + OPEN);
        assertThat(page.locator("[name=draft]")).hasValue(draft);
        assertThat(page.locator("li.done")).hasCount(1);
        assertThat(page.locator("#progress")).hasText("1 av 6 stopp är besvarade.");
        browser.axe(page);
    }

    @Test
    void a_flag_between_the_stops_takes_the_place_along() {
        var page = browser.page();
        page.navigate("/vandring/" + OPEN + "/2");
        var flag = page.waitForPopup(() -> button(page, "Flagga något här").click());
        assertThat(flag.locator("#latitude")).hasValue(Pattern.compile("58\\.9.*"));
        assertThat(flag.locator("#readback")).containsText("Vald plats:");
        assertThat(page.locator("h1")).hasText("Stopp 2: Rådhusparken");
    }

    @Test
    void those_who_walk_together_may_share_one_address() throws IOException {
        var group = new Visitor(browser.house(), "127.33.0.1");
        var others = new Visitor(browser.house(), "127.33.0.2");
        var inTheGroup = "";
        var amongOthers = "";
        for (var flag = 0; flag <= AN_ADDRESS_SHARE; flag++) {
            inTheGroup = flags(group, ",\"walk\":\"%s\"".formatted(OPEN));
            amongOthers = flags(others, "");
        }
        var moderator = browser.page();
        Desk.logIn(moderator, "granskare");
        Desk.openFromQueue(moderator, inTheGroup);
        assertThat(moderator.locator("main")).not().containsText("Osäker:");
        Desk.openFromQueue(moderator, amongOthers);
        assertThat(moderator.locator("main")).containsText("Osäker:");
    }

    private static String flags(Visitor visitor, String walk) throws IOException {
        var draft = UUID.randomUUID();
        var text = "På vandring " + draft;
        var answer = visitor.submit(
                draft,
                """
                {"category":"DARK_PATH","latitude":58.95,"longitude":13.4,"text":"%s","proof":"%s"%s}"""
                        .formatted(text, visitor.proof(draft), walk));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return text;
    }

    @Test
    void a_walk_that_is_over_tells_its_result() {
        var page = browser.page();
        page.navigate("/vandring/" + OVER);
        assertThat(page.locator("h1")).hasText("Resultat: Hässlebacken i mörker");
        assertThat(page.locator(".lead")).containsText("otryggast vid Hässletunneln");
        assertThat(page.locator("table")).hasCount(5);
        assertThat(page.locator("table").first()).containsText(Pattern.compile("Ljus\\s*[0-3],\\d"));
        browser.axe(page);
        browser.show(page, "vandring-resultat");
    }

    @Test
    void a_code_that_is_no_walks_is_answered_kindly() {
        browser.expectComplaint("404");
        var page = browser.page();
        page.navigate("/vandring?kod=0000-0000");
        assertThat(page.locator("#complaints")).containsText("Det finns ingen vandring med den koden");
        assertThat(page.getByLabel("Kod till vandringen")).hasValue("0000-0000");
        browser.axe(page);
        browser.show(page, "vandring");
    }

    @Test
    void the_paper_is_a_pdf() {
        var paper = browser.page().request().get("/vandring/" + OPEN + "/papper");
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void a_phone_sends_its_answers_later_and_a_repeat_is_the_same() {
        var phone = browser.page().request();
        var walk = phone.get("/api/walks/" + OPEN).text();
        assertThat(walk).contains("\"state\":\"OPEN\"", "\"CHOICE_OF_WAY\"", "Stortorget");
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(post(phone, OPEN, key, "{\"stop\":1,\"LIGHT\":2}")).isEqualTo(204);
        }
        assertThat(post(phone, OPEN, key, "{\"stop\":1,\"LIGHT\":4}")).isEqualTo(400);
        assertThat(post(phone, OPEN, key, "{\"stop\":1,\"LIGHT\":1,\"name\":\"Eva\"}"))
                .isEqualTo(400);
        assertThat(post(phone, OPEN, "no-uuid", "{\"stop\":1,\"LIGHT\":1}")).isEqualTo(400);
        assertThat(post(phone, OPEN, key, "{\"stop\":99,\"LIGHT\":1}")).isEqualTo(404);
        assertThat(post(phone, OVER, key, "{\"stop\":1,\"LIGHT\":1}")).isEqualTo(409);
        assertThat(post(phone, "00000000", key, "{\"stop\":1,\"LIGHT\":1}")).isEqualTo(404);
    }

    @Test
    void a_submission_of_a_walk_that_is_none_has_a_wrong_value() {
        var answer = browser.page()
                .context()
                .request()
                .post(
                        "/api/submissions",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setData(
                                        "{\"category\":\"DARK_PATH\",\"latitude\":58.95,\"longitude\":13.4,\"walk\":\"INGEN000\"}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"field\":\"walk\"");
    }

    @Test
    void a_coordinator_plans_a_walk_enters_papers_and_closes_it() {
        var page = browser.page();
        page.setDefaultTimeout(15_000);
        Desk.logIn(page, "samordnare");
        page.navigate("/moderation/walks.xhtml");
        assertThat(page.locator("#walks")).containsText("DEM0-VAND");
        browser.axe(page);
        browser.show(page, "console-walks");
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        page.locator("[id='plan:name']").fill("Provvandring");
        page.locator("[id='plan:from']").fill(today.toString());
        page.locator("[id='plan:to']").fill(today.plusDays(3).toString());
        Desk.button(page, "Planera").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Vandringen är planerad. Lägg nu ut stoppen.");
        browser.axe(page);

        page.locator("[id='stop:search']").fill("Stortorget");
        Desk.button(page, "Sök").click();
        page.locator("[data-go-name=Stortorget]").first().click();
        assertThat(page.locator("[id='stop:stopName']")).hasValue("Stortorget");
        Desk.button(page, "Lägg till stoppet").click();
        assertThat(page.locator(".lb-route li")).hasCount(1);
        page.locator("#map").focus();
        page.keyboard().press("ArrowRight");
        Desk.button(page, "Välj platsen vid korset").click();
        page.locator("[id='stop:stopName']").fill("Trappan");
        Desk.button(page, "Lägg till stoppet").click();
        assertThat(page.locator(".lb-route li")).hasCount(2);
        Desk.button(page, "Flytta upp Trappan").click();
        assertThat(page.locator(".lb-route li").first()).containsText("Trappan");
        browser.axe(page);

        page.locator(".lb-cell").first().focus();
        page.keyboard().type("0 2");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Papper 1 är infört.");
        assertThat(page.locator("#means tbody tr").first()).containsText("0,0 (1)");
        assertThat(page.locator(".lb-cell").first()).isFocused();
        page.keyboard().type("1");
        page.keyboard().press("Enter");
        assertThat(page.locator("#means tbody tr").first()).containsText("0,5 (2)");
        assertThat(page.locator("#content")).containsText("går inte längre att ändra");
        Desk.button(page, "Ångra senaste pappret").click();
        assertThat(page.locator("#means tbody tr").first()).containsText("0,0 (1)");
        browser.axe(page);
        browser.show(page, "console-walk");

        Desk.button(page, "Avsluta …").click();
        assertThat(page.locator("#content")).containsText("Avsluta Provvandring nu?");
        browser.axe(page);
        Desk.button(page, "Ja, avsluta vandringen").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Vandringen är avslutad.");
        var code = page.locator("#joinCode").innerText();
        page.navigate("/vandring?kod=" + code);
        assertThat(page.locator(".lead")).containsText("För få har svarat");
    }

    @Test
    void only_coordinators_come_to_the_walks() {
        browser.expectComplaint("403");
        var page = browser.page();
        Desk.logIn(page, "granskare");
        var answer = page.navigate("/moderation/walk.xhtml?kod=" + OPEN);
        assertThat(answer.status()).isEqualTo(403);
    }

    private static int post(com.microsoft.playwright.APIRequestContext phone, String code, String key, String json) {
        return phone.post(
                        "/api/walks/" + code + "/answers",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", key)
                                .setHeader("Content-Type", "application/json")
                                .setData(json))
                .status();
    }

    private static void answer(Page page, String question, int value) {
        page.locator("#" + question + "-" + value).check();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
