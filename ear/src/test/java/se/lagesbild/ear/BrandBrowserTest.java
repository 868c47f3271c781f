package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator gives the residents' pages the municipality's colour and logo, and takes them back. */
class BrandBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void colour_and_logo_are_looked_at_saved_seen_by_residents_and_taken_back() throws IOException {
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/utseende.xhtml");
        page.locator("[id='brand:day']").fill("#ffcf4a");
        button(page, "Förhandsgranska").click();
        assertThat(page.getByText("Färgen har kontrasten 1,3:1 mot vitt")).isVisible();
        assertThat(button(page, "Spara det som visas")).hasCount(0);
        page.locator("[id='brand:day']").fill("#7a1f5c");
        page.locator("[id='brand:logo']")
                .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        button(page, "Förhandsgranska").click();
        assertThat(page.getByText("Logotypen ska vara en PNG- eller JPEG-bild."))
                .isVisible();
        page.locator("[id='brand:logo']").setInputFiles(new FilePayload("logo.png", "image/png", picture()));
        page.getByLabel("Text för den som inte ser logotypen").fill("Demostads kommun");
        button(page, "Förhandsgranska").click();
        assertThat(page.locator("#sampleDay")).containsText("#7a1f5c, lägsta kontrast");
        assertThat(page.locator("img.lb-logo")).isVisible();
        browser.axe(page);
        browser.show(page, "utseende-granska");
        button(page, "Spara det som visas").click();
        assertThat(page.getByText("Det nya utseendet är sparat")).isVisible();
        browser.axe(page);
        browser.show(page, "utseende");

        var resident = browser.page();
        resident.navigate("/");
        var sheet = resident.locator("link[href^='/brand/']").getAttribute("href");
        var answer = resident.request().get(sheet);
        assertThat(answer.headers().get("cache-control")).contains("immutable");
        assertThat(answer.text()).contains("--brand: #7a1f5c");
        assertThat(resident.evaluate(
                        "() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim()"))
                .isEqualTo("#7a1f5c");
        assertThat(resident.locator(".top .logo img")).hasAttribute("alt", "Demostads kommun");
        assertThat(resident.evaluate("() => document.querySelector('.top .logo img').naturalWidth"))
                .isEqualTo(288);
        browser.axe(resident);
        browser.show(resident, "utseende-invanare");

        button(page, "Tillbaka till standard").click();
        assertThat(page.getByText("Ska invånarnas sidor få standardfärgen")).isVisible();
        button(page, "Ja, använd standard").click();
        assertThat(page.getByText("Standardutseendet gäller igen.")).isVisible();
        assertThat(page.locator("[id='changes_data'] tr").nth(1)).containsText("#7a1f5c");
        resident.navigate("/");
        assertThat(resident.locator("link[href^='/brand/']")).hasCount(0);
        assertThat(resident.locator(".top .logo")).hasCount(0);
        assertThat(resident.request().get("/brand/1.png").status()).isEqualTo(404);
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(new Color(0x7a1f5c));
        brush.fillRect(0, 0, 600, 200);
        brush.setColor(Color.WHITE);
        brush.fillOval(220, 20, 160, 160);
        brush.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
