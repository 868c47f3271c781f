package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A name and a face are taken out of a submission that is accepted: then all that the house shows and exports is read, and
 * all that it keeps, as tables, as files, as a script and as a backup. What was taken out is in the sealed original and
 * nowhere else. That the seal opens no more after its term, with an older backup either, is shown by SlipsIT and RetentionIT.
 */
class RedactionBrowserTest {
    private static final String NAME = "Markörsson Utpekad";
    private static final String NUMBER = "070-174 06 05";
    private static final int A_SLICE = 48;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Remains remains = new Remains();

    @Test
    void what_was_taken_out_is_nowhere_but_in_the_sealed_original() throws Exception {
        remains.trace("a name", NAME);
        remains.trace("a number", NUMBER);
        var data = HouseUnderTest.newFolder();
        try (var house = RunningHouse.open(data, Map.of("LAGESBILD_UNDO_MINUTES", "0"))) {
            var words = "Trasigt staket " + UUID.randomUUID();
            flag(house, words + " " + NAME + " ring " + NUMBER);
            masked(house, words);
            shown(house, words);
            exported(house);
            house.kill();
        }
        remains.areNotInFiles(data);
        try (var database = EmbeddedDatabase.in(data)) {
            remains.areNotInTables(database);
            var script = data.resolve("dump.sql");
            var backup = data.resolve("backup.zip");
            database.column("script to '" + script + "'");
            database.change("backup to '" + backup + "'");
            assertThat(Files.size(script)).isGreaterThan(100_000);
            remains.areNotIn("the backup", unpacked(backup));
        }
        remains.areNotInFiles(data);
    }

    private static void flag(RunningHouse house, String text) throws IOException {
        var sent = new Visitor(house.address(), "127.66.1.1")
                .postParts(
                        "/api/submissions",
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                        Map.of(
                                "submission",
                                """
                                {"category":"DARK_PATH","latitude":58.9503,"longitude":13.4004,"text":"%s"}"""
                                        .formatted(text)),
                        photo());
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    }

    /** As a moderator takes a name, a number and a face away; the photo as it was before is remembered. */
    private void masked(RunningHouse house, String words) {
        var page = browser.page();
        logIn(page, house.address(), "granskare");
        page.navigate(house.address() + "moderation/queue.xhtml?ordning=NEWEST");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page.locator("#original")).containsText(NAME);
        var submission = page.url();

        page.navigate(house.address()
                .resolve(page.locator(".lb-photos a").getAttribute("href"))
                .toString());
        var before = page.request().get(source(page, house)).body();
        remains.trace("the photo", Arrays.copyOfRange(before, before.length / 2, before.length / 2 + A_SLICE));
        page.getByLabel("Från vänster, %").fill("0");
        page.getByLabel("Uppifrån, %").fill("0");
        page.getByLabel("Bredd, %").fill("100");
        page.getByLabel("Höjd, %").fill("60");
        button(page, "Maska rutan").click();
        assertThat(page.getByText("Rutan är svart nu.")).isVisible();
        page.getByLabel("Inga personer syns på bilden").check();
        button(page, "Fotot får visas").click();
        assertThat(page.locator("#photoState")).containsText("Inga personer syns");

        page.navigate(submission);
        page.getByLabel("Maskad text").fill(words + " [namn] ring [telefon]");
        page.getByLabel("2 – Tydligt").check();
        button(page, "Godkänn").click();
        assertThat(page).hasURL(Pattern.compile("done=accepted"));
        remains.areNotIn("the queue", bytes(page, house.address() + "moderation/queue.xhtml"));
    }

    private void shown(RunningHouse house, String words) {
        var analyst = browser.page();
        logIn(analyst, house.address(), "analytiker");
        analyst.navigate(house.address() + "moderation/lagesbild.xhtml");
        analyst.locator("#showTexts").click();
        assertThat(analyst.locator("#list")).containsText(words + " [namn] ring [telefon]");
        remains.areNotIn("the picture", analyst.content().getBytes(UTF_8));
        for (var photo : analyst.locator("#list img").all()) {
            remains.areNotIn(
                    "a photo",
                    bytes(
                            analyst,
                            house.address().resolve(photo.getAttribute("src")).toString()));
        }
        var visitor = browser.page();
        for (var page : List.of("", "sa-ser-det-ut", "api/nearby?latitude=58.9503&longitude=13.4004", "api/areas")) {
            remains.areNotIn("/" + page, bytes(visitor, house.address() + page));
        }
    }

    private void exported(RunningHouse house) {
        var auditor = browser.page();
        logIn(auditor, house.address(), "revisor");
        auditor.navigate(house.address() + "moderation/audit.xhtml");
        assertThat(auditor.locator("main")).containsText("Maskade foto");
        remains.areNotIn("the record", bytes(auditor, auditor.url()));
        var file = auditor.locator("#export").getAttribute("href");
        remains.areNotIn(
                "the exported record",
                bytes(auditor, URI.create(auditor.url()).resolve(file).toString()));
    }

    private static String source(Page page, RunningHouse house) {
        return house.address()
                .resolve(page.locator("#draw img").getAttribute("src"))
                .toString();
    }

    private static byte[] bytes(Page page, String address) {
        var answer = page.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static byte[] unpacked(Path zip) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            while (entries.getNextEntry() != null) {
                entries.transferTo(all);
            }
        }
        assertThat(all.size()).as("the backup is read").isGreaterThan(100_000);
        return all.toByteArray();
    }

    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(7);
        for (var at = 0; at < 640 * 480; at++) {
            picture.setRGB(at % 640, at / 640, (0x80 + grain.nextInt(0x40)) * 0x010101);
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        return file.toByteArray();
    }
}
