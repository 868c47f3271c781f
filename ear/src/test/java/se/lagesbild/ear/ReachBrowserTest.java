package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page and state in Swedish and from right to left: large, narrow, dark, without colours, with more space, still. */
class ReachBrowserTest {
    private static final int NARROWEST = 320;
    /** A window of 1280 at 200 %. */
    private static final int HALF = 640;

    @RegisterExtension
    static final Browser browser = new Browser();

    static Stream<Pages> pages() {
        return Stream.of("", "/ar").flatMap(Pages::in);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_by_day_by_night_and_without_colours(Pages wanted) {
        var page = opened(wanted);
        browser.axe(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        browser.axe(page);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        browser.axe(page);
        page.locator("main").focus();
        page.keyboard().press("Tab");
        // Shadows are gone here: what shows the focus has to be an outline.
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isNotEqualTo("none");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_cut_off_when_it_is_narrow_large_or_spaced(Pages wanted) {
        var page = opened(wanted);
        page.setViewportSize(HALF, 450);
        browser.fits(page);
        page.setViewportSize(NARROWEST, 700);
        browser.fits(page);
        space(page);
        browser.fits(page);
        assertThat(cutOff(page)).as("text that is cut off on a narrow page").isEmpty();
        page.setViewportSize(HALF * 2, 900);
        browser.fits(page);
        assertThat(cutOff(page)).as("text that is cut off on a wide page").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_target_can_be_hit_and_nothing_moves(Pages wanted) {
        var page = opened(wanted);
        page.setViewportSize(NARROWEST, 700);
        assertThat(small(page)).as("targets under 24 pixels").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.reload();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(moving(page)).as("what moves though it was asked not to").isEmpty();
    }

    private static Page opened(Pages wanted) {
        var page = browser.page();
        wanted.open(browser, page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    /** What a reader may set (WCAG 1.4.12); by script, since the policy of the pages lets no style in. */
    private static void space(Page page) {
        page.evaluate(
                """
                () => document.querySelectorAll("body, body *").forEach((one) => {
                  one.style.setProperty("line-height", "1.5", "important");
                  one.style.setProperty("letter-spacing", ".12em", "important");
                  one.style.setProperty("word-spacing", ".16em", "important");
                  if (one.tagName === "P") one.style.setProperty("margin-bottom", "2em", "important");
                })""");
    }

    private static List<?> cutOff(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                () => Array.from(document.querySelectorAll("body *"))
                  .filter((one) => one.textContent.trim() && !one.closest(".unseen, .leaflet-container, svg"))
                  .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow))
                  .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
                  .map((one) => one.outerHTML.slice(0, 120))""");
    }

    /** Targets under 24 by 24 pixels (WCAG 2.5.8), but for links within a sentence. */
    private static List<?> small(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                () => Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0'], [role=option]"))
                  .filter((one) => one.getClientRects().length > 0 && !one.closest(".unseen"))
                  .filter((one) => {
                    const around = one.closest("p, li, dd, td");
                    return !(one.tagName === "A" && around && around.textContent.trim().length > one.textContent.trim().length);
                  })
                  .map((one) => ({ one, box: (one.closest("label") || one).getBoundingClientRect() }))
                  .filter(({ box }) => box.right > 0 && (box.width < 24 || box.height < 24))
                  .map(({ one, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${one.outerHTML.slice(0, 120)}`)""");
    }

    private static List<?> moving(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                () => Array.from(document.querySelectorAll("*"))
                  .filter((one) => {
                    const style = getComputedStyle(one);
                    return /[1-9]/.test(style.transitionDuration) || /[1-9]/.test(style.animationDuration) || style.scrollBehavior === "smooth";
                  })
                  .map((one) => one.outerHTML.slice(0, 120))""");
    }
}
