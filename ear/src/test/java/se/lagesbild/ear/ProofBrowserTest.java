package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The small sum that a browser works out on send, and the field that no person sees. */
class ProofBrowserTest {
    private static final String PROVE =
            "draft => import(document.querySelector('script[type=module]').src.replace('app.js', 'proof.js'))"
                    + ".then(module => module.prove(draft))";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void the_browser_works_it_out_in_a_worker_that_the_policy_lets_in() {
        browser.expectComplaint("400");
        var page = browser.phone();
        page.navigate("/flagga");
        assertThat((String) page.evaluate(PROVE, "8d1f8ef4-5d2f-4d92-a8c5-6b0a8a7d2a01"))
                .hasSizeGreaterThan(100);
        assertThat((String) page.evaluate(PROVE, "no draft")).isEmpty();
    }

    @Test
    void nobody_meets_the_field_for_programs() {
        var page = browser.page();
        page.navigate("/flagga");
        var trap = page.locator("#website");
        assertThat(trap).hasAttribute("tabindex", "-1");
        assertThat(trap).hasAttribute("autocomplete", "off");
        assertThat(page.locator("[aria-hidden=true] #website")).hasCount(1);
        assertThat(page.locator(".unseen:has(#website)").boundingBox().width).isLessThan(2);
        browser.axe(page);
    }

    @Test
    void the_page_that_is_sent_carries_the_answer() {
        var page = browser.page();
        page.navigate("/flagga");
        page.locator("#placeText").fill("Gångtunneln");
        page.locator("#district").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Klotter").first().check();
        page.locator("#flagga button.big").click();
        assertThat(page.locator("#skicka")).isVisible();
        assertThat(page.locator("[name=opened]")).hasValue(java.util.regex.Pattern.compile("\\d{13}-[0-9a-f]{32}"));
        var sent = page.waitForRequest(
                request -> request.url().matches(".*(/flagga/skicka|/api/submissions)"),
                () -> page.locator("#skicka button.big").click());
        assertThat(new String(sent.postDataBuffer(), ISO_8859_1))
                .containsPattern("(name=\"proof\"\\s+|\"proof\":\")[A-Za-z0-9+/=]{100,}");
    }
}
