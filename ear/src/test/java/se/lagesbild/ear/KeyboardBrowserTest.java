package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From the start page to the receipt with the keyboard alone. At each stop the focus must be somewhere, be seen, and not be
 * hidden by anything (WCAG 2.4.3, 2.4.7, 2.4.11, 2.1.2).
 */
class KeyboardBrowserTest {
    private static final int MOST_STOPS = 150;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"", "/en", "/ar"})
    void the_form_is_finished_by_keyboard_alone(String language) {
        var page = browser.page();
        page.navigate(language + "/");
        tabTo(page, "main .button.big");
        page.keyboard().press("Enter");
        assertThat(page.locator(".leaflet-control-zoom-in")).isVisible();
        tabTo(page, "#map");
        page.keyboard().press("+");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#latitude")).not().hasValue("");
        tabTo(page, "input[name=category]");
        page.keyboard().press("Space");
        assertThat(page.locator("input[name=category]:checked")).hasCount(1);
        tabTo(page, "#text");
        page.keyboard().type("Lampan är trasig.");
        tabTo(page, "#flagga .button.big[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#skicka")).isVisible();
        tabTo(page, "#skicka .button.big[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#code")).isVisible();
        tabTo(page, ".foot a >> nth=-1");
    }

    static Stream<Pages> pages() {
        return Stream.concat(
                Pages.in(""), Pages.in("/ar").filter(page -> page.name().startsWith("flagga")));
    }

    /** On a phone with a keyboard, or at 400 %: the window is small, and much could lie over the focus. */
    @ParameterizedTest
    @MethodSource("pages")
    void the_focus_is_seen_from_the_first_stop_to_the_last_and_back(Pages wanted) {
        var page = browser.phone();
        page.setViewportSize(320, 480);
        wanted.open(browser, page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var last = page.locator(".foot a").last();
        var there = 0;
        while (!focused(page, ".foot a >> nth=-1")) {
            assertThat(there++).as("stops before the last link").isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
            isSeen(page);
        }
        for (var back = 1; back < there; back++) {
            page.keyboard().press("Shift+Tab");
            isSeen(page);
        }
        assertThat(last).not().isFocused();
    }

    @Test
    void the_map_lets_go_in_both_directions_and_can_be_skipped() {
        var page = browser.page();
        page.navigate("/flagga");
        assertThat(page.locator(".leaflet-control-zoom-in")).isVisible();
        tabTo(page, "#mapbox .skip");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#map:focus, #map :focus")).hasCount(0);
        page.locator("#map").focus();
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator("#map:focus, #map :focus")).hasCount(0);
    }

    private static void tabTo(Page page, String wanted) {
        for (var stops = 0; stops < MOST_STOPS && !focused(page, wanted); stops++) {
            page.keyboard().press("Tab");
            isSeen(page);
        }
        assertThat(focused(page, wanted))
                .as("reached %s on %s", wanted, page.url())
                .isTrue();
    }

    /** Of several that fit, the first that the keyboard comes to will do. */
    private static boolean focused(Page page, String wanted) {
        return page.locator(wanted).all().stream()
                .anyMatch(one -> (boolean) one.evaluate("one => one === document.activeElement"));
    }

    private static void isSeen(Page page) {
        assertThat(
                        page.evaluate(
                                """
                () => {
                  const one = document.activeElement;
                  if (!one || one === document.body) return "lost";
                  const name = one.outerHTML.slice(0, 160);
                  const ring = [one, one.closest("label")].filter(Boolean).some((part) => {
                    const style = getComputedStyle(part);
                    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
                  });
                  if (!ring) return "no ring: " + name;
                  const boxes = Array.from(one.getClientRects());
                  const seen = boxes.some((box) => [0.5, 0.1, 0.9].some((share) => {
                    const x = Math.min(Math.max(box.left + box.width * share, 1), innerWidth - 1);
                    const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
                    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return false;
                    const top = document.elementFromPoint(x, y);
                    return Boolean(top) && (one.contains(top) || top.contains(one));
                  }));
                  return seen ? "" : "hidden: " + name;
                }"""))
                .as("the focus on %s", page.url())
                .isEqualTo("");
    }
}
