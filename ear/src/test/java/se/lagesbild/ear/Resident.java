package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A resident who goes by the ids of the form, so that the language does not matter: "" for Swedish, "/en". */
final class Resident {
    private Resident() {}

    /** As far as the page where the answers are checked. */
    static void fills(Page page, String language) {
        page.navigate(language + "/flagga");
        page.locator("#placeText").fill("Gångtunneln");
        page.locator("#district").selectOption(new SelectOption().setValue("HASSLEBACKEN"));
        page.locator("#category-DARK_PATH").check();
        page.locator("#text").fill("Lampan i tunneln är trasig.");
        check(page);
        assertThat(page.locator("#skicka")).isVisible();
    }

    /** Begins a form, and looks at what is kept of it. */
    static void leaves(Page page, String language) {
        page.navigate(language + "/flagga");
        page.locator("#text").fill("Lampan i tunneln är trasig.");
        assertThat(page.locator("#discard")).isVisible();
        page.navigate(language + "/utkast");
        assertThat(page.locator("#drafts > li")).hasCount(1);
    }

    /** Presses the button of an empty form. */
    static void forgets(Page page, String language) {
        page.navigate(language + "/flagga");
        check(page);
        assertThat(page.locator("#complaints")).isVisible();
    }

    /** As far as the receipt; answers its code. */
    static String sends(Page page) {
        page.locator("#skicka button.big[type=submit]").click();
        assertThat(page.locator("#code")).isVisible();
        return String.join("", page.locator("#code span").allTextContents());
    }

    /** Sends, and looks behind the receipt. */
    static void reads(Page page, String language) {
        fills(page, language);
        var code = sends(page);
        shows(page, language, code);
        assertThat(page.locator(".tag").first()).isVisible();
    }

    static void misspells(Page page, String language) {
        shows(page, language, "0000-0000-0000-0000-0000-0000-00");
        assertThat(page.locator("#complaints")).isVisible();
    }

    private static void shows(Page page, String language, String code) {
        page.navigate(language + "/kvitto");
        page.locator("#receipt").fill(code);
        page.locator("#receipt").press("Enter");
    }

    private static void check(Page page) {
        page.locator("#flagga button.big[type=submit]").click();
    }
}
