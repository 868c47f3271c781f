package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that a resident writes is lost: crashes, lost answers and double clicks; and nothing stays longer than it should. */
class DraftsBrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void what_is_written_before_the_script_has_come_is_kept() {
        var page = browser.page();
        page.route("**/writing.js", route -> {
            page.locator("#text").fill("Lampan i tunneln är trasig.");
            route.resume();
        });
        page.navigate("/flagga");
        assertThat(page.locator("#discard")).isVisible();
    }

    @Test
    void a_form_that_nobody_has_written_in_is_not_kept() {
        var page = browser.page();
        page.navigate("/flagga");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("#unsafety--")).isChecked();
        assertThat(page.locator("#discard")).isHidden();
        Drafts.leavesNothing(page);
    }

    @Test
    void an_answer_that_is_lost_costs_no_submission_and_makes_no_second() {
        browser.expectComplaint("ERR_FAILED");
        var page = browser.page();
        var codes = new ArrayList<String>();
        Drafts.fillAndCheck(page, "Trappan vid stationen");
        page.locator("#photo").setInputFiles(new FilePayload("trappa.png", "image/png", Drafts.photo()));
        assertThat(page.locator("#photos img")).hasCount(1);
        page.locator("#photo-words-1").fill("Trappan, sedd nerifrån");
        // The server stores it, and the answer never comes.
        page.route("**/flagga/skicka", route -> {
            codes.add(String.join(
                    "",
                    Pattern.compile("<span>([0-9A-Z]{2,4})</span>")
                            .matcher(route.fetch().text())
                            .results()
                            .map(found -> found.group(1))
                            .toList()));
            route.abort();
        });
        Drafts.button(page, "Skicka").click();
        page.waitForCondition(() -> codes.size() == 1);
        page.unroute("**/flagga/skicka");

        var later = page.context().newPage();
        later.navigate("/utkast");
        assertThat(later.locator("#drafts .tag")).hasText("Skickas");
        later.clock().install();
        later.reload();
        later.clock().fastForward("02:00");
        assertThat(later.locator("#drafts .tag")).hasText("Mottaget");
        assertThat(Drafts.code(later)).isEqualTo(codes.get(0));
        Drafts.opens(later, codes.get(0));
    }

    @Test
    void a_double_click_sends_once() {
        var page = browser.page();
        Drafts.fillAndCheck(page, "Parkeringen");
        var sent = Drafts.sendings(page);
        Drafts.button(page, "Skicka").dblclick();
        Drafts.received(page);
        assertThat(sent).hasSize(1);
        page.navigate("/utkast");
        assertThat(page.locator("#drafts-none")).isVisible();
        Drafts.leavesNothing(page);
    }

    @Test
    void after_a_crash_the_draft_is_offered_with_its_photo_and_nothing_typed_is_overwritten() {
        var crashed = browser.page();
        crashed.navigate("/flagga");
        Drafts.write(crashed, "Tunneln");
        crashed.locator("#photo").setInputFiles(new FilePayload("tunnel.png", "image/png", Drafts.photo()));
        assertThat(crashed.locator("#photos img")).hasCount(1);
        assertThat(crashed.locator("#kept")).hasText("Utkastet är sparat i den här webbläsaren.");
        // That line came with the first word; the crash is to come after the last.
        crashed.waitForCondition(() -> Drafts.kept(crashed).contains("DARK_PATH"));
        var sent = crashed.locator("#photos img").getAttribute("src");
        var context = crashed.context();
        crashed.close();

        var page = context.newPage();
        page.navigate("/flagga");
        assertThat(page.locator("#resume")).containsText("Tunneln");
        browser.axe(page);
        browser.show(page, "flagga-utkast");
        Drafts.narrow(browser, page);
        assertThat(page.locator("#placeText")).hasValue("");
        page.locator("#text").fill("Något annat som jag just har börjat på.");
        page.locator("#resume-link").click();
        assertThat(page.locator("#placeText")).hasValue("Tunneln");
        assertThat(page.locator("#category-DARK_PATH")).isChecked();
        assertThat(page.locator("#photos img")).hasAttribute("src", sent);

        Drafts.button(page, "Granska innan du skickar").click();
        assertThat(page.locator("input[name=photo][type=hidden]")).hasValue(sent);
        browser.axe(page);
        Drafts.button(page, "Ändra Mer om platsen").click();
        assertThat(page.locator("#photos img")).hasAttribute("src", sent);
        Drafts.button(page, "Granska innan du skickar").click();
        Drafts.button(page, "Skicka").click();
        Drafts.received(page);

        page.navigate("/utkast");
        assertThat(page.locator("#drafts > li")).hasCount(1);
        page.getByRole(AriaRole.LINK, Drafts.named("Fortsätt skriva")).click();
        assertThat(page.locator("#text")).hasValue("Något annat som jag just har börjat på.");
    }

    @Test
    void a_draft_is_deleted_only_after_a_question() {
        var page = browser.page();
        page.navigate("/flagga");
        assertThat(page.locator("#discard")).isHidden();
        Drafts.write(page, "Lekplatsen");
        page.locator("#discard").click();
        assertThat(page.locator("#discard-yes")).isFocused();
        browser.axe(page);
        page.locator("#discard-no").click();
        assertThat(page.locator("#discard")).isFocused();
        assertThat(page.locator("#placeText")).hasValue("Lekplatsen");
        page.locator("#discard").click();
        page.locator("#discard-yes").click();
        assertThat(page.locator("#placeText")).hasValue("");
        assertThat(page.locator("#resume")).isHidden();
        Drafts.leavesNothing(page);
    }

    @Test
    void several_drafts_are_listed_and_deleted_together() {
        var page = browser.page();
        for (var place : List.of("Torget", "Kiosken")) {
            page.navigate("/flagga");
            Drafts.write(page, place);
            assertThat(page.locator("#discard")).isVisible();
        }
        page.navigate("/utkast");
        assertThat(page.locator("#drafts > li")).hasCount(2);
        assertThat(page.locator("#drafts .tag").first()).hasText("Inte skickat");
        browser.axe(page);
        browser.show(page, "utkast-flera");
        Drafts.narrow(browser, page);
        page.locator("#drafts > li")
                .first()
                .getByRole(AriaRole.BUTTON, Drafts.in("Radera utkast"))
                .click();
        Drafts.button(page, "Ja, radera").click();
        assertThat(page.locator("#drafts-status")).hasText("Utkastet är raderat.");
        assertThat(page.locator("#drafts > li")).hasCount(1);
        page.navigate("/flagga");
        Drafts.write(page, "Hållplatsen");
        assertThat(page.locator("#discard")).isVisible();
        page.navigate("/utkast");
        Drafts.button(page, "Radera alla").click();
        Drafts.button(page, "Ja, radera alla").click();
        assertThat(page.locator("#drafts-none")).isVisible();
        Drafts.leavesNothing(page);
    }

    @Test
    void on_a_shared_phone_a_draft_is_gone_after_a_day() {
        var page = browser.page();
        page.clock().install();
        page.navigate("/flagga");
        Drafts.write(page, "Biblioteket");
        page.getByLabel("Det här är en delad telefon eller dator").check();
        page.clock().runFor(1000);
        assertThat(page.locator("#discard")).isVisible();
        page.clock().fastForward("23:59:00");
        page.navigate("/utkast");
        assertThat(page.locator("#drafts > li")).hasCount(1);
        page.clock().fastForward("00:02:00");
        page.navigate("/om");
        page.navigate("/utkast");
        assertThat(page.locator("#drafts-none")).isVisible();
        Drafts.leavesNothing(page);
    }

    @Test
    void a_browser_without_a_store_loses_nothing_that_it_had_before() {
        var page = browser.page();
        page.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
        Drafts.fillAndCheck(page, "Skolgården");
        page.locator("#photo").setInputFiles(new FilePayload("gård.png", "image/png", Drafts.photo()));
        assertThat(page.locator("#photos img")).hasCount(1);
        Drafts.button(page, "Skicka").click();
        assertThat(page.locator("h1")).hasText(Drafts.THANKS);
        page.navigate("/utkast");
        assertThat(page.locator("#drafts-none")).containsText("kan inte spara utkast");
        browser.axe(page);
    }

    @Test
    void the_rules_of_a_draft_are_plain() {
        var page = browser.page();
        page.navigate("/");
        var found = page.evaluate(
                """
                async () => {
                  const rules = await import(document.querySelector("script[type=module]").src.replace("app.js", "drafts.js"));
                  const { pause, due, expired, answered, freshId, written } = rules;
                  const draft = { id: "a", state: "SENDING", tries: 0, next: 0, begunAt: 0, shared: true, fields: [["text", "x"]] };
                  const after = (status, said = {}, wished = 0) => answered(draft, status, said, 1000, wished);
                  const day = 24 * 60 * 60 * 1000;
                  const waits = [1, 2, 3, 20].map(pause);
                  return JSON.stringify({
                    waits: waits.every((wait, index) => index === 0 || wait > waits[index - 1]) && waits[3] === 30 * 60 * 1000,
                    due: [due(draft, 0), due({ ...draft, next: 5 }, 4), due({ ...draft, state: "WRITING" }, 9), due({ ...draft, state: "REFUSED" }, 9)],
                    expired: [expired(draft, day), expired(draft, day - 1), expired({ ...draft, shared: false }, 9 * day)],
                    states: [201, 200, 0, 503, 429, 400, 409, 413].map((status) => after(status, status < 202 && status > 0 ? { receipt: "R" } : {}).state),
                    kept: after(201, { receipt: "R" }).fields.length,
                    halfAnAnswer: after(200, {}).state,
                    wished: after(503, {}, 90).next,
                    id: [freshId(), freshId()].every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
                    written: [written([["draft", "a"], ["walk", "b"], ["opened", "1"], ["text", " "]]), written([["text", "x"]])],
                  });
                }""");
        assertThat(found)
                .isEqualTo(
                        "{\"waits\":true,\"due\":[true,false,false,false],\"expired\":[true,false,false],"
                                + "\"states\":[\"RECEIVED\",\"RECEIVED\",\"WAITING\",\"WAITING\",\"WAITING\",\"REFUSED\",\"REFUSED\",\"REFUSED\"],"
                                + "\"kept\":0,\"halfAnAnswer\":\"WAITING\",\"wished\":91000,\"id\":true,\"written\":[false,true]}");
    }
}
