package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator reads divisions in from a file, sees what would change, and takes an earlier version back. */
class AreasBrowserTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_file_is_looked_at_on_map_and_in_list_before_anything_changes() {
        var page = opened();
        send(page, "DISTRICT", area("Nya Centrum", 13.38, 13.41), area("Hultby", 13.40, 13.44));
        assertThat(page.getByText("Inget är ändrat än.")).isVisible();
        assertThat(page.locator("#moves")).containsText("som väntar byter stadsdel");
        assertThat(page.locator("#remarks")).containsText("Nya Centrum och Hultby överlappar varandra");
        assertThat(page.locator("#remarks")).containsText("Sjölunda finns i dag men inte i filen.");
        assertThat(page.locator("#remarks")).containsText("Nya Centrum är nytt.");
        assertThat(page.locator("[id='rows_data'] tr")).hasCount(2);
        assertThat(page.locator("#map .leaflet-tooltip")).hasCount(2);
        browser.axe(page);
        browser.show(page, "omraden-granska");
        button(page, "Lägg bort filen").click();
        assertThat(page.getByText("Filen är bortlagd. Inget är ändrat.")).isVisible();
        assertThat(page.locator("#remarks")).hasCount(0);
    }

    @Test
    void wrong_rows_are_told_one_by_one_and_the_file_cannot_be_put_in_force() {
        var page = opened();
        send(
                page,
                "POLICE_AREA",
                area("Norr", 13.3, 13.4),
                "{\"type\":\"Feature\",\"properties\":{\"namn\":\"Söder\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[13,58],[13.1,58.1],[13.1,58],[13,58.1],[13,58]]]}}");
        assertThat(page.locator("[id='rows_data'] tr").nth(1)).containsText("Gränsen korsar sig själv.");
        assertThat(page.getByText("Filen har fel och kan inte börja gälla.")).isVisible();
        assertThat(button(page, "Låt områdena gälla")).hasCount(0);
        browser.axe(page);
        browser.show(page, "omraden-fel");
        button(page, "Lägg bort filen").click();
        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload("fel.json", "application/json", "hej".getBytes(StandardCharsets.UTF_8)));
        button(page, "Granska filen").click();
        assertThat(page.getByText("Filen går inte att läsa.")).isVisible();
    }

    @Test
    void what_is_put_in_force_is_a_version_and_an_earlier_one_is_taken_back_after_a_question() {
        var page = opened();
        send(page, "POLICE_AREA", area("Norr", 13.3, 13.4));
        button(page, "Låt områdena gälla").click();
        assertThat(page.getByText("De nya områdena gäller nu.")).isVisible();
        send(page, "POLICE_AREA", area("Norr", 13.3, 13.4), area("Söder", 13.4, 13.5));
        button(page, "Låt områdena gälla").click();
        assertThat(page.getByText("De nya områdena gäller nu.")).isVisible();
        button(page, "Ta tillbaka Polisområden, version 1").click();
        assertThat(page.getByText("Ska Polisområden, version 1, gälla igen?")).isVisible();
        browser.axe(page);
        button(page, "Ja, låt den gälla").click();
        assertThat(page.getByText("Den äldre versionen gäller igen.")).isVisible();
        assertThat(page.locator("[id='versions:table_data'] tr").first()).containsText("Version 3");
        assertThat(page.locator("[id='versions:table_data'] tr").first()).containsText("Gäller");
        browser.show(page, "omraden");
    }

    @Test
    void a_focus_area_counts_for_a_time_and_stands_in_a_list_of_its_own() {
        var page = opened();
        send(
                page,
                "FOCUS_AREA",
                area("Torget", 13.38, 13.39).replace("\"Torget\"", "\"Torget\",\"från\":\"2020-01-01\""),
                area("Parken", 13.40, 13.41)
                        .replace("\"Parken\"", "\"Parken\",\"från\":\"2020-01-01\",\"till\":\"2020-12-31\""));
        assertThat(page.locator("[id='rows_data'] tr").nth(1)).containsText("2020-01-01 till 2020-12-31");
        assertThat(page.locator("#moves")).containsText("påverkar inga inskick");
        button(page, "Låt områdena gälla").click();
        assertThat(page.locator("[id='focusAreas_data'] tr").nth(0)).containsText("Pågår");
        assertThat(page.locator("[id='focusAreas_data'] tr").nth(1)).containsText("Avslutat");
        browser.axe(page);
        browser.show(page, "omraden-fokus");
    }

    private static Page opened() {
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/omraden.xhtml");
        return page;
    }

    private static void send(Page page, String division, String... features) {
        page.locator("[id='upload:division']").selectOption(division);
        var file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload(
                        "omraden.geojson", "application/geo+json", file.getBytes(StandardCharsets.UTF_8)));
        button(page, "Granska filen").click();
        assertThat(page.locator("#lookTitle")).isVisible();
    }

    private static String area(String name, double west, double east) {
        return ("{\"type\":\"Feature\",\"properties\":{\"namn\":\"%s\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[%2$s,58.94],[%3$s,58.94],[%3$s,58.96],[%2$s,58.96],[%2$s,58.94]]]}}")
                .formatted(name, west, east);
    }
}
