package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.flagged;
import static se.lagesbild.ear.Desk.logIn;
import static se.lagesbild.ear.Desk.openFromQueue;
import static se.lagesbild.ear.Desk.tellNow;
import static se.lagesbild.ear.Desk.told;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What belongs to somebody else is sent on, and read once. */
@Tag("both-databases")
class ForwardBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_broken_lamp_is_sent_on_and_read_once_by_who_mends_it() {
        browser.expectComplaint("410");
        var page = browser.page();
        logIn(page, "granskare");
        var sent = flagged(page, "Trasig lampa, fråga Bosse ");
        var address = "felanmalan." + UUID.randomUUID() + "@demostad.example";
        openFromQueue(page, sent.text());
        page.locator("#showKeys").waitFor();
        page.keyboard().press("v");
        assertThat(page.locator("[id='verdict:receiver']")).isFocused();
        page.locator("[id='verdict:masked']").fill("Lampan vid trappan är trasig. Ring 070-174 06 05.");
        choose(page, "Annan förvaltnings felanmälan");
        assertThat(page.locator("[id='verdict:forwardPreview']")).containsText("Ring 070-174 06 05.");
        page.getByLabel("Mottagarens e-postadress").fill(address);
        button(page, "Vidarebefordra").click();
        assertThat(page.locator("[role=alert]").first()).containsText("kan peka ut någon");
        page.locator("[id='verdict:masked']").fill("Lampan vid trappan är trasig.");
        button(page, "Visa som texten är nu").click();
        assertThat(page.locator("[id='verdict:forwardPreview']")).not().containsText("070");
        assertThat(page.locator("[id='verdict:forwardPreview']")).containsText("Lampan vid trappan är trasig.");
        browser.axe(page);
        browser.show(page, "console-forward");
        button(page, "Vidarebefordra").click();
        assertThat(page).hasURL(Pattern.compile("done=forwarded"));
        assertThat(told(page, sent)).contains("IN_REVIEW");
        tellNow(page);
        var submission = page.url().replaceFirst("&done=.*", "");
        assertThat(told(page, sent))
                .contains("FORWARDED", "annan del av kommunen")
                .doesNotContain(address);

        var letter = MailServer.words(MailServer.lettersTo(address, 1).get(0));
        assertThat(letter).contains("Ett ärende till er").doesNotContain("Lampan", "Bosse", "granskare");
        var link = link(letter);
        page.navigate(submission);
        assertThat(page.locator("#forwarded")).containsText("Ingen har öppnat länken");
        browser.axe(page);
        browser.show(page, "console-forwarded");

        var receiver = browser.page();
        var answer = receiver.navigate(link);
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(answer.headers().get("referrer-policy")).isEqualTo("no-referrer");
        assertThat(answer.headers().get("x-robots-tag")).contains("noindex");
        assertThat(receiver.locator("main")).not().containsText("Lampan");
        browser.axe(receiver);
        browser.show(receiver, "vidare-fraga");
        receiver.navigate(link); // a mail scanner was there before
        button(receiver, "Öppna").click();
        assertThat(receiver.locator("main")).containsText("Lampan vid trappan är trasig.");
        assertThat(receiver.locator("main")).not().containsText("Bosse");
        browser.axe(receiver);
        browser.show(receiver, "vidare");
        refuses(receiver, link);
        browser.axe(receiver);
        browser.show(receiver, "vidare-nej");

        page.navigate(submission);
        assertThat(page.locator("#forwarded")).containsText("Öppnad");
        button(page, "Skicka en ny länk").click();
        assertThat(page).hasURL(Pattern.compile("done=linkSent"));
        var second = link(MailServer.words(MailServer.lettersTo(address, 2).get(1)));
        page.navigate(submission);
        button(page, "Dra tillbaka länken").click();
        assertThat(page).hasURL(Pattern.compile("done=linkWithdrawn"));
        refuses(receiver, second);

        var auditor = browser.page();
        logIn(auditor, "revisor");
        auditor.navigate("/moderation/audit.xhtml");
        assertThat(auditor.locator("main")).containsText("Mottagaren öppnade vidaresänt inskick");
        assertThat(auditor.locator("main")).not().containsText(address);
    }

    @Test
    void an_undone_forward_leaves_no_letter_and_opens_the_submission_again() {
        var page = browser.page();
        logIn(page, "granskare");
        var sent = flagged(page, "Trasig lampa ");
        openFromQueue(page, sent.text());
        page.locator("[id='verdict:masked']").fill("Lampan är trasig.");
        choose(page, "Polisen, som tips");
        page.getByLabel("Mottagarens e-postadress").fill("angrat@demostad.example");
        button(page, "Vidarebefordra").click();
        assertThat(page).hasURL(Pattern.compile("done=forwarded"));
        button(page, "Ångra beslutet").click();
        assertThat(page).hasURL(Pattern.compile("done=undone"));
        assertThat(page.locator("#forwarded")).containsText("tillbakadragen");
        assertThat(page.locator("#past")).containsText("Vidaresänt: Polisen, som tips");
        assertThat(page.locator("[id='verdict:receiver']")).isVisible();
        assertThat(told(page, sent)).doesNotContain("FORWARDED");
    }

    @Test
    void a_threat_to_life_stands_on_every_page_until_somebody_takes_it_on() {
        var page = browser.page();
        logIn(page, "granskare");
        var sent = flagged(page, "Fara ");
        openFromQueue(page, sent.text());
        page.locator("[id='verdict:masked']").fill("Någon hotas till livet vid bron.");
        choose(page, "Larm: fara för någons liv");
        assertThat(page.locator("#callFirst")).containsText("Ring 112 först.");
        page.getByLabel("Mottagarens e-postadress").fill("larm@demostad.example");
        button(page, "Vidarebefordra").click();
        assertThat(page.locator("[role=alert]").first()).containsText("112");
        assertThat(page).not().hasURL(Pattern.compile("done="));
        page.getByLabel("112 är ringt").check();
        page.locator("[id='verdict:calledAt']").fill("21:30");
        browser.axe(page);
        browser.show(page, "console-larm");
        button(page, "Vidarebefordra").click();
        assertThat(page).hasURL(Pattern.compile("done=alarmed"));
        assertThat(told(page, sent)).contains("FORWARDED", "112");

        var coordinator = browser.page();
        logIn(coordinator, "samordnare");
        var banner = coordinator.locator(".lb-alarm");
        assertThat(banner).containsText("Fara för någons liv.");
        assertThat(banner).containsText("112 ringt kl. 21:30");
        browser.axe(coordinator);
        browser.show(coordinator, "console-larm-banner");
        button(coordinator, "Jag har tagit emot").click();
        assertThat(banner).hasCount(0);
        page.navigate("/moderation/queue.xhtml");
        assertThat(page.locator(".lb-alarm")).hasCount(0);

        var auditor = browser.page();
        logIn(auditor, "revisor");
        auditor.navigate("/moderation/audit.xhtml");
        assertThat(auditor.locator("main")).containsText("Tog emot larm");
    }

    @Test
    void an_administrator_says_where_a_kind_of_receiver_reads() {
        var admin = browser.page();
        logIn(admin, "admin");
        admin.navigate("/moderation/mottagare.xhtml");
        var field = admin.getByLabel("En annan kommun");
        field.fill("inte en adress");
        button(admin, "Spara").click();
        assertThat(admin.locator("[role=alert]").first()).containsText("e-postadress");
        field.fill("registrator@grannkommunen.example");
        button(admin, "Spara").click();
        assertThat(admin.getByText("Adresserna är sparade.")).isVisible();
        browser.axe(admin);
        browser.show(admin, "console-mottagare");

        var page = browser.page();
        logIn(page, "granskare");
        openFromQueue(page, flagged(page, "Grannens lampa ").text());
        choose(page, "En annan kommun");
        assertThat(page.locator("#forwarding")).containsText("registrator@grannkommunen.example");
        assertThat(page.getByLabel("Mottagarens e-postadress")).hasCount(0);
        admin.getByLabel("En annan kommun").fill("");
        button(admin, "Spara").click();
        assertThat(admin.getByText("Adresserna är sparade.")).isVisible();
    }

    private static void choose(Page page, String receiver) {
        page.locator("[id='verdict:receiver']").selectOption(new SelectOption().setLabel(receiver));
        page.locator("[id='verdict:forward']").waitFor();
    }

    private static void refuses(Page receiver, String link) {
        receiver.navigate(link);
        button(receiver, "Öppna").click();
        assertThat(receiver.locator("h1")).hasText("Det gick inte att öppna");
        assertThat(receiver.locator("main")).not().containsText("Lampan");
    }

    private static String link(String letter) {
        var found = Pattern.compile("https?://\\S+").matcher(letter);
        assertThat(found.find()).isTrue();
        var address = URI.create(found.group());
        return address.getPath() + "?" + address.getQuery();
    }
}
