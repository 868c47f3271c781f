package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A text that points someone out is told of before it is sent, and nobody is stopped. */
class PersonalDataBrowserTest {
    private static final Path TABLE =
            Path.of(System.getProperty("checkout", ".."), "core-ejb/src/test/resources/screening/personal-data.txt");
    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final int NARROWEST = 320;
    private static final String WRITTEN = "Ring mig på 070-174 06 05. Det är mörkt.";
    private static final String MASKED = "Ring mig på [telefon]. Det är mörkt.";

    /** The page's own finder, with the rules that the house hands out. */
    private static final String FINDER =
            """
            const app = document.querySelector("script[type=module]").src;
            const { loadFinder } = await import(app.replace("app.js", "screening.js"));
            const find = await loadFinder();
            """;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_browser_finds_in_every_line_of_the_table_exactly_what_the_house_finds() {
        var page = browser.page();
        page.navigate("/om");
        var lines = table();
        assertThat(lines).hasSizeGreaterThan(400);
        var differing = page.evaluate(
                "async (lines) => {" + FINDER
                        + """
                        const differing = [];
                        let found = 0;
                        for (const text of lines) {
                          const answer = await fetch("/api/screening", {
                            method: "POST",
                            headers: { "Content-Type": "application/json" },
                            body: JSON.stringify({ text }),
                          });
                          if (!answer.ok || answer.headers.get("Cache-Control") !== "no-store") return [`${answer.status}`];
                          const house = JSON.stringify((await answer.json()).findings);
                          const here = JSON.stringify(find(text));
                          if (here !== house) differing.push(`${text}: browser ${here}, house ${house}`);
                          found += find(text).length;
                        }
                        return found > 250 ? differing : [`only ${found} found`];
                      }""",
                lines);
        assertThat((List<?>) differing).isEmpty();
    }

    @Test
    void the_browser_never_needs_long() {
        var page = browser.page();
        page.navigate("/om");
        var seeds = Stream.concat(
                        Stream.of("0", "07", "a", "A", "a ", "a.", "a@a.", "0-", "- ", "MLB 084 ", "noll ", "Anna "),
                        table().stream())
                .filter(seed -> !seed.isEmpty())
                .toList();
        var slow = page.evaluate(
                "async (seeds) => {" + FINDER
                        + """
                        const took = (text) => {
                          const begin = performance.now();
                          find(text);
                          return performance.now() - begin;
                        };
                        return seeds.filter((seed) => {
                          const text = seed.repeat(2000 / seed.length + 1).slice(0, 2000);
                          // A busy machine may make a text slow once; one that is slow by itself is slow each time.
                          for (let run = 0; run < 12; run++) if (took(text) < 50) return false;
                          return true;
                        });
                      }""",
                seeds);
        assertThat((List<?>) slow).isEmpty();
    }

    @Test
    void a_resident_sees_it_and_masks_it_with_one_press() {
        var page = browser.page();
        Resident.fills(page, "");
        page.getByRole(AriaRole.BUTTON, named("Ändra Mer om platsen")).click();
        var text = page.locator("#text");
        text.fill("");
        text.pressSequentially(WRITTEN);
        var warning = page.locator(".found[data-field=text]");
        assertThat(warning.locator(".notice")).isVisible();
        assertThat(warning.locator("[role=status]")).containsText("verkar peka ut någon");
        assertThat(warning.locator(".notice li")).hasCount(1);
        assertThat(warning.locator(".notice li")).containsText("Telefonnummer: 070-174 06 05");
        browser.axe(page);
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
        browser.show(page, "personuppgift");

        warning.getByRole(AriaRole.BUTTON, exactly("Ersätt med [telefon] 070-174 06 05"))
                .click();

        assertThat(text).hasValue(MASKED);
        assertThat(warning.locator(".notice")).isHidden();
        assertThat(text).isFocused();
        assertThat(text.evaluate("field => field.selectionEnd")).isEqualTo(MASKED.length());
        page.keyboard().press("Control+z");
        assertThat(text).hasValue(WRITTEN);
        assertThat(warning.locator(".notice")).isVisible();
        page.keyboard().press("Control+Shift+z");
        assertThat(text).hasValue(MASKED);

        page.locator("#flagga button.big[type=submit]").click();
        assertThat(page.locator(".answers")).containsText(MASKED);
        assertThat(page.locator("#hittat")).hasCount(0);
        Resident.sends(page);
    }

    @Test
    void a_button_that_is_being_pressed_does_not_move_when_a_warning_goes() {
        var page = withClock();
        page.locator("#text").fill(WRITTEN);
        assertThat(page.locator("[data-field=text] .notice")).isVisible();
        assertThat(page.locator("#kept")).not().isEmpty();
        stopClock(page);
        page.locator("#text").fill("Det är mörkt.");
        pressesLong(page);
        assertThat(page.locator("#complaints")).containsText("Välj vad det handlar om.");
    }

    @Test
    void nor_when_the_page_tells_that_what_is_written_is_kept() {
        var page = withClock();
        stopClock(page);
        page.locator("#text").fill("Det är mörkt.");
        pressesLong(page);
        assertThat(page.locator("#complaints")).containsText("Välj vad det handlar om.");
    }

    private static Page withClock() {
        browser.expectComplaint("422");
        var page = browser.page();
        page.clock().install();
        page.navigate("/flagga");
        return page;
    }

    private static void stopClock(Page page) {
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
    }

    /** Long enough for all that the page does by itself. */
    private static void pressesLong(Page page) {
        var button = page.locator("#check");
        button.hover();
        var before = button.boundingBox();
        page.mouse().down();
        page.clock().runFor(5000);
        assertThat(button.boundingBox()).usingRecursiveComparison().isEqualTo(before);
        page.mouse().up();
        page.clock().resume();
    }

    @Test
    void several_are_masked_at_once_and_a_name_is_a_guess() {
        var page = browser.phone();
        page.navigate("/en/flagga");
        page.locator("#text").fill("His name is John Smith, car MLB 084, call 070-1740606 or a@example.com");
        var warning = page.locator(".found[data-field=text]");
        assertThat(warning.locator(".notice li")).hasCount(4);
        assertThat(warning.locator(".notice li").first()).containsText("Perhaps a name: John Smith");
        assertThat(warning.locator(".notice li").first()).containsText("A guess.");
        browser.axe(page);
        warning.getByRole(AriaRole.BUTTON, exactly("Replace all")).click();
        assertThat(page.locator("#text")).hasValue("His name is [name], car [number plate], call [phone] or [email]");
        assertThat(warning.locator("[role=status]")).containsText("any more");
    }

    @Test
    void the_words_of_the_place_are_looked_at_too() {
        var page = browser.page();
        page.navigate("/flagga");
        page.locator("#placeText").fill("Trappan utanför lgh 1102");
        var warning = page.locator(".found[data-field=placeText]");
        assertThat(warning.locator(".notice li")).containsText("Var någon bor: lgh 1102");
        warning.getByRole(AriaRole.BUTTON, exactly("Ersätt med [bostad] lgh 1102"))
                .click();
        assertThat(page.locator("#placeText")).hasValue("Trappan utanför [bostad]");
        assertThat(page.locator("#latitude")).hasValue("");
    }

    @Test
    void without_script_the_page_that_checks_says_it() {
        var page = browser.withoutScript();
        Resident.fills(page, "");
        assertThat(page.locator("#hittat")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, named("Ändra Mer om platsen")).click();
        page.locator("#text").fill(WRITTEN);
        page.locator("#flagga button.big[type=submit]").click();
        assertThat(page.locator(".notice.found")).containsText("Telefonnummer: 070-174 06 05");
        browser.axe(page);
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
        browser.show(page, "personuppgift-granska");

        page.getByRole(AriaRole.BUTTON, named("Ändra texten")).click();
        assertThat(page.locator("#text")).hasValue(WRITTEN);
        page.locator("#flagga button.big[type=submit]").click();
        page.getByRole(AriaRole.BUTTON, named("Ersätt alla")).click();

        assertThat(page.locator(".answers")).containsText(MASKED);
        assertThat(page.locator("#hittat")).hasCount(0);
        browser.axe(page);
        Resident.sends(page);
    }

    @Test
    void what_is_found_stops_nobody() {
        var page = browser.withoutScript();
        Resident.fills(page, "");
        page.getByRole(AriaRole.BUTTON, named("Ändra Mer om platsen")).click();
        page.locator("#text").fill(WRITTEN);
        page.locator("#flagga button.big[type=submit]").click();
        assertThat(page.locator(".notice.found")).isVisible();
        Resident.sends(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The texts of the labelled table, without what is said about them. */
    private static List<String> table() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.isEmpty() && !line.startsWith("% ") && !line.matches("# [A-Z].*"))
                    .map(line ->
                            line.replaceAll("\\[\\[[A-Z_]+:(.*?)\\]\\]", "$1").replace("\\n", "\n"))
                    .map(line -> UNSEEN.matcher(line)
                            .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
