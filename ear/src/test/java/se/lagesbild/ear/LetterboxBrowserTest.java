package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who write to each other through a code, and one who changes her mind. */
@Tag("both-databases")
class LetterboxBrowserTest {
    private static final int NARROWEST = 320;

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void a_resident_is_asked_answers_and_takes_it_back(boolean script) {
        browser.expectComplaint("422");
        var resident = script ? browser.phone() : browser.withoutScript();
        var words = "Lampan är trasig " + UUID.randomUUID();
        var code = sends(resident, words, null);

        var moderator = browser.page();
        logIn(moderator, "granskare");
        openFromQueue(moderator, words);
        moderator.getByLabel("Din fråga").fill("Vilken av lamporna?");
        browser.axe(moderator);
        button(moderator, "Skicka frågan").click();
        assertThat(moderator).hasURL(Pattern.compile("done=asked"));

        opens(resident, code);
        assertThat(resident.locator(".tag")).hasText("Vi har en fråga till dig");
        assertThat(resident.locator(".letters")).containsText("Vilken av lamporna?");
        browser.axe(resident);
        browser.show(resident, "kvitto-fraga" + (script ? "" : "-utan-script"));
        assertThat(resident.locator("#status ~ p b")).hasText("Mörk plats eller dålig belysning");
        button(resident, "Skicka svaret").click();
        assertThat(resident.locator("#letter-error")).containsText("Skriv något innan du skickar.");
        browser.axe(resident);
        resident.getByLabel("Ditt svar").fill("x".repeat(2001));
        button(resident, "Skicka svaret").click();
        assertThat(resident.getByLabel("Ditt svar")).hasValue("x".repeat(2001));
        if (script) {
            resident.getByLabel("Ditt svar").fill("Ring 070-174 06 05.");
            assertThat(resident.locator(".found .notice")).containsText("070-174 06 05");
            browser.axe(resident);
            browser.show(resident, "kvitto-fynd");
        }
        resident.getByLabel("Ditt svar").fill("Den vid trappan.\nDen har varit släckt länge.");
        button(resident, "Skicka svaret").click();
        assertThat(resident.locator("#done")).containsText("Det du skrev har kommit fram.");
        if (script) {
            assertThat(resident.locator("#done")).isFocused();
        }
        resident.reload();
        assertThat(resident.locator(".letters .mine")).hasCount(1);
        assertThat(resident.locator(".tag")).hasText("Granskas");
        assertThat(resident.getByLabel("Berätta mer")).hasValue("");
        browser.axe(resident);
        resident.setViewportSize(NARROWEST, 700);
        browser.fits(resident);

        moderator.navigate("/moderation/queue.xhtml");
        openFromQueue(moderator, words);
        assertThat(moderator.locator(".lb-letters")).containsText("Den vid trappan.");
        browser.axe(moderator);
        browser.show(moderator, "granskning-brev");
        moderator.getByLabel("2 – Tydligt").check();
        button(moderator, "Godkänn").click();
        assertThat(moderator).hasURL(Pattern.compile("done=accepted"));

        opens(resident, code);
        assertThat(resident.locator(".tag")).hasText("Granskas");
        Desk.tellNow(moderator);
        opens(resident, code);
        assertThat(resident.locator(".tag")).hasText("Finns med i lägesbilden");
        assertThat(resident.locator("#letter")).hasCount(0);
        button(resident, "Ta tillbaka det jag skickade").click();
        assertThat(resident.locator("#done")).hasText("Vill du ta tillbaka det?");
        browser.axe(resident);
        browser.show(resident, "kvitto-saker" + (script ? "" : "-utan-script"));
        button(resident, "Nej, låt det vara kvar").click();
        assertThat(resident.locator(".tag")).hasText("Finns med i lägesbilden");
        button(resident, "Ta tillbaka det jag skickade").click();
        button(resident, "Ja, ta tillbaka det").click();
        assertThat(resident.locator(".tag")).hasText("Återtagen");
        assertThat(resident.locator("#done")).containsText("Du har tagit tillbaka det.");
        browser.axe(resident);
        browser.show(resident, "kvitto-atertagen" + (script ? "" : "-utan-script"));
        assertThat(resident.context().cookies()).isEmpty();
    }

    @Test
    void what_is_typed_survives_a_change_of_language() {
        var page = browser.page();
        opens(page, sends(page, "På flera språk", null));
        page.getByLabel("Berätta mer").fill("Det är mörkt också.");
        page.locator(".tongues summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.getByLabel("Tell us more")).hasValue("Det är mörkt också.");
        assertThat(page.locator(".letters")).hasCount(0);
        button(page, "Send").click();
        assertThat(page.locator("#done")).containsText("What you wrote has arrived.");
    }

    @Test
    void an_address_is_erased_by_the_code() {
        var page = browser.withoutScript();
        var code = sends(page, "Mejla mig", "eva@exempel.se");
        opens(page, code);
        browser.axe(page);
        button(page, "Ta bort min e-postadress").click();
        assertThat(page.locator("#done")).containsText("Din e-postadress är borttagen.");
        opens(page, code);
        assertThat(button(page, "Ta bort min e-postadress")).hasCount(0);
    }

    @Test
    void the_receipt_can_be_carried_on_a_paper_and_in_a_phone() {
        var page = browser.page();
        page.navigate("/flagga");
        page.locator("#placeText").fill("Gångtunneln");
        page.locator("#district").selectOption("HASSLEBACKEN");
        page.getByLabel("Klotter").check();
        button(page, "Granska innan du skickar").click();
        button(page, "Skicka").click();
        assertThat(page.locator("#code")).isVisible();
        var code = String.join("", page.locator("#code span").allTextContents());
        assertThat(page.getByRole(
                        AriaRole.IMG, new Page.GetByRoleOptions().setName("QR-kod som leder till ditt kvitto")))
                .isVisible();
        assertThat(button(page, "Skriv ut")).isVisible();
        browser.axe(page);
        browser.show(page, "skickat");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".printed")).isVisible();
        assertThat(page.locator(".steps")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));

        var phone = browser.phone();
        phone.navigate("/kvitto#" + code);
        assertThat(phone.getByLabel("Kvittokod")).hasValue(code);
        assertThat(phone).not().hasURL(Pattern.compile("#."));
        button(phone, "Visa").click();
        assertThat(phone.locator(".tag")).hasText("Mottagen");
    }

    @Test
    void a_link_that_does_not_hold_says_so() {
        browser.expectComplaint("422");
        var page = browser.page();
        page.navigate("/e-post/bekrafta?kod=x");
        assertThat(page.locator("h1")).hasText("Vill du ha mejl när vi har svarat?");
        browser.axe(page);
        browser.show(page, "bekrafta");
        button(page, "Ja, mejla mig").click();
        assertThat(page.locator("#complaints")).containsText("Länken gäller inte längre.");
        browser.axe(page);
        assertThat(page.locator("body")).not().containsText("x@");
    }

    @Test
    void letters_hold_a_link_and_nothing_that_anybody_wrote() {
        var page = browser.page();
        var address = "eva." + UUID.randomUUID() + "@exempel.se";
        var words = "Hemlig text " + UUID.randomUUID();
        var code = sends(page, words, address);
        var first = MailServer.words(MailServer.lettersTo(address, 1).get(0));
        assertThat(first).contains("Vill du ha mejl när vi har svarat?").doesNotContain(code, words);
        var link = Pattern.compile("https?://\\S+").matcher(first);
        assertThat(link.find()).isTrue();
        page.navigate(java.net.URI.create(link.group()).getPath() + "?"
                + java.net.URI.create(link.group()).getQuery());
        button(page, "Ja, mejla mig").click();
        assertThat(page.locator("h1")).hasText("Adressen är bekräftad");
        browser.axe(page);
        browser.show(page, "bekraftad");

        var moderator = browser.page();
        logIn(moderator, "granskare");
        openFromQueue(moderator, words);
        moderator.getByLabel("Din fråga").fill("Känslig fråga?");
        button(moderator, "Skicka frågan").click();
        assertThat(moderator).hasURL(Pattern.compile("done=asked"));
        var second = MailServer.words(MailServer.lettersTo(address, 2).get(1));
        assertThat(second).contains("Vi har en fråga till dig", "/kvitto").doesNotContain(code, words, "Känslig");
    }

    @Test
    void programs_write_and_take_back_by_the_code_too() {
        var page = browser.page();
        var code = sends(page, "Från ett program", null);
        var letter = Map.<String, Object>of("receipt", code, "text", "Mer från programmet");
        var key = UUID.randomUUID().toString();
        assertThat(posts(page, "/api/receipts/messages", letter, key).text()).contains("\"SENDER\"");
        var again = posts(page, "/api/receipts/messages", letter, key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text().split("SENDER", -1)).hasSize(2);
        var noKey = posts(page, "/api/receipts/messages", letter, null);
        assertThat(noKey.status()).isEqualTo(400);
        assertThat(noKey.text()).contains("\"Idempotency-Key\"");
        var empty = posts(page, "/api/receipts/messages", Map.of("receipt", code, "text", " "), key);
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).contains("\"field\":\"text\"", "letter.missing");
        assertThat(posts(page, "/api/receipts/erasure", Map.of("receipt", code), null)
                        .status())
                .isEqualTo(200);
        var withdrawn = posts(page, "/api/receipts/withdrawal", Map.of("receipt", code), null);
        assertThat(withdrawn.text()).contains("\"WITHDRAWN\"").doesNotContain("address");
        assertThat(posts(
                                page,
                                "/api/receipts/messages",
                                letter,
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(409);
        assertThat(posts(page, "/api/receipts/withdrawal", Map.of("receipt", "0".repeat(26)), null)
                        .status())
                .isEqualTo(404);
    }

    private static String sends(Page page, String words, @org.jspecify.annotations.Nullable String email) {
        var body = new HashMap<String, Object>(
                Map.of("category", "DARK_PATH", "latitude", 58.95, "longitude", 13.4, "text", words));
        if (email != null) {
            body.put("email", email);
        }
        var answer = posts(page, "/api/submissions", body, UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.text().replaceAll(".*\"receipt\":\"([^\"]+)\".*", "$1");
    }

    private static APIResponse posts(
            Page page, String address, Map<String, Object> body, @org.jspecify.annotations.Nullable String key) {
        var request = RequestOptions.create().setData(body);
        return page.request().post(address, key == null ? request : request.setHeader("Idempotency-Key", key));
    }

    private static void opens(Page page, String code) {
        page.navigate("/kvitto");
        page.getByLabel("Kvittokod").fill(code);
        button(page, "Visa").click();
        assertThat(page.locator(".tag")).isVisible();
    }
}
