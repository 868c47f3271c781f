package se.lagesbild.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The door of the console, and who gets through which. */
class ConsoleBrowserTest {
    private static final Path PAGES = Path.of(System.getProperty("checkout", ".."), "moderation-web/src/main/webapp");
    private static final Set<String> EVERYBODY =
            Set.of("granskare", "samordnare", "analytiker", "rapportor", "partner", "revisor", "admin");

    /** Written down a second time on purpose: a slip in the console's own table is found here. */
    private static final Map<String, Set<String>> MAY_OPEN = Map.ofEntries(
            Map.entry("/index.xhtml", EVERYBODY),
            Map.entry("/konto.xhtml", EVERYBODY),
            Map.entry("/queue.xhtml", Set.of("granskare")),
            Map.entry("/submission.xhtml", Set.of("granskare")),
            Map.entry("/bulk.xhtml", Set.of("granskare")),
            Map.entry("/api/queue/news", Set.of("granskare")),
            Map.entry("/foto.xhtml", Set.of("granskare")),
            Map.entry("/api/submissions/0b6a2c4e-5c8f-4a8e-9a58-0d3f2f9f6c11/photos/1/working", Set.of("granskare")),
            Map.entry(
                    "/api/shown/0b6a2c4e-5c8f-4a8e-9a58-0d3f2f9f6c11/photos/1",
                    Set.of("granskare", "analytiker", "samordnare")),
            Map.entry("/lagesbild.xhtml", Set.of("analytiker", "samordnare")),
            Map.entry("/problem.xhtml", Set.of("analytiker", "samordnare")),
            Map.entry("/problembild.xhtml", Set.of("analytiker", "samordnare")),
            Map.entry("/insats.xhtml", Set.of("analytiker", "samordnare")),
            Map.entry("/arbete.xhtml", Set.of("samordnare")),
            Map.entry("/rapportera.xhtml", Set.of("rapportor")),
            Map.entry("/rapporterat.xhtml", Set.of("rapportor", "partner", "analytiker", "samordnare")),
            Map.entry("/organisationer.xhtml", Set.of("admin")),
            Map.entry("/behorigheter.xhtml", Set.of("admin")),
            Map.entry("/omraden.xhtml", Set.of("admin")),
            Map.entry("/utseende.xhtml", Set.of("admin")),
            Map.entry("/imports.xhtml", Set.of("samordnare")),
            Map.entry("/audit.xhtml", Set.of("revisor", "admin")),
            Map.entry("/api/audit", Set.of("revisor", "admin")),
            Map.entry("/accounts.xhtml", Set.of("admin")),
            Map.entry("/kategorier.xhtml", Set.of("admin")),
            Map.entry("/gallring.xhtml", Set.of("admin")),
            Map.entry("/mal.xhtml", Set.of("admin")),
            Map.entry("/incidenter.xhtml", Set.of("admin")),
            Map.entry("/kategori.xhtml", Set.of("admin")),
            Map.entry("/mottagare.xhtml", Set.of("admin")),
            Map.entry("/fraga.xhtml", Set.of("admin")),
            Map.entry("/orsak.xhtml", Set.of("admin")),
            Map.entry("/avslag.xhtml", Set.of("admin")),
            Map.entry("/meddelanden.xhtml", Set.of("granskare", "admin")),
            Map.entry("/kundtjanst.xhtml", Set.of("granskare", "samordnare")),
            Map.entry("/diarium.xhtml", Set.of("granskare", "admin")),
            Map.entry("/utlamna.xhtml", Set.of("granskare")),
            Map.entry("/utlamnanden.xhtml", Set.of("granskare", "samordnare", "admin")),
            Map.entry("/utlamnande.xhtml", Set.of("granskare", "samordnare", "admin")),
            Map.entry("/utdrag.xhtml", Set.of("samordnare", "admin")),
            Map.entry("/walks.xhtml", Set.of("samordnare")),
            Map.entry("/walk.xhtml", Set.of("samordnare")),
            Map.entry("/api/submissions/0b6a2c4e-5c8f-4a8e-9a58-0d3f2f9f6c11/photos/1", Set.of("granskare")));

    private static final Set<String> DOORS = Set.of("/login.xhtml", "/kod.xhtml", "/setup.xhtml", "/vidare.xhtml");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_wrong_password_is_told_kindly_and_lets_nobody_in() {
        var page = browser.page();
        page.navigate("/moderation/queue.xhtml");
        page.getByLabel("Användarnamn").fill("ingen");
        page.getByLabel("Lösenord").fill("fel lösenord");
        button(page, "Logga in").click();
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("stämmer inte");
        browser.axe(page);
        page.navigate("/moderation/index.xhtml");
        assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
    }

    @Test
    void after_login_one_comes_to_the_page_one_asked_for_and_log_out_closes_the_door() {
        var page = browser.page();
        page.navigate("/moderation/audit.xhtml");
        page.getByLabel("Användarnamn").fill("revisor");
        page.getByLabel("Lösenord").fill("trygg-demo-2026");
        button(page, "Logga in").click();
        assertThat(page).hasURL(Pattern.compile("/moderation/audit\\.xhtml$"));
        button(page, "Logga ut").click();
        assertThat(page.getByText("Du är utloggad.")).isVisible();
        page.navigate("/moderation/audit.xhtml");
        assertThat(page).hasURL(Pattern.compile("login\\.xhtml"));
    }

    @Test
    void the_session_gets_a_new_id_at_login_and_a_careful_cookie() {
        var page = browser.page();
        page.navigate("/moderation/login.xhtml");
        var before = page.context().cookies();
        logIn(page, "granskare");
        var after = page.context().cookies();
        assertThat(after)
                .as("the visit, and the mark by which the browser is known again")
                .extracting(cookie -> cookie.name)
                .containsExactlyInAnyOrder("LAGESBILD", "LAGESBILD-DATOR");
        assertThat(after).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(com.microsoft.playwright.options.SameSiteAttribute.LAX);
            assertThat(cookie.path).isEqualTo("/moderation");
            assertThat(before).noneMatch(earlier -> earlier.value.equals(cookie.value));
        });
    }

    @Test
    void every_page_stands_in_the_matrix() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> "/" + file.getFileName()).filter(name -> name.endsWith(".xhtml")))
                    .allMatch(page -> MAY_OPEN.containsKey(page) || DOORS.contains(page));
        }
    }

    @Test
    void nobody_opens_a_page_without_the_right_to_it() {
        for (var name : EVERYBODY) {
            var page = browser.page();
            logIn(page, name);
            MAY_OPEN.forEach((path, who) -> {
                var status = page.request().get("/moderation" + path).status();
                if (who.contains(name)) {
                    assertThat(status).as("%s opens %s", name, path).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as("%s opens %s", name, path).isEqualTo(403);
                }
            });
        }
    }

    @Test
    void who_is_not_logged_in_sees_only_the_door() {
        var stranger = browser.page().request();
        MAY_OPEN.keySet().forEach(path -> {
            var answer = stranger.get("/moderation" + path);
            assertThat(answer.status() == 401 || answer.url().contains("/moderation/login.xhtml"))
                    .as("%s answers %s at %s", path, answer.status(), answer.url())
                    .isTrue();
        });
    }

    @Test
    void what_another_site_sends_is_refused() {
        var page = browser.page();
        logIn(page, "admin");
        for (var site : List.of("cross-site", "same-site", "none")) {
            var answer = page.request()
                    .post("/moderation/accounts.xhtml", RequestOptions.create().setHeader("Sec-Fetch-Site", site));
            assertThat(answer.status()).as(site).isEqualTo(403);
        }
        var foreign = RequestOptions.create().setHeader("Origin", "https://evil.example");
        assertThat(page.request().post("/moderation/accounts.xhtml", foreign).status())
                .isEqualTo(403);
    }

    @Test
    void every_page_is_accessible_and_fits_a_phone() {
        MAY_OPEN.forEach((path, who) -> {
            if (path.endsWith(".xhtml")
                    // These show one thing of many, and are looked at where there is one.
                    && !Set.of(
                                    "/submission.xhtml",
                                    "/foto.xhtml",
                                    "/walk.xhtml",
                                    "/insats.xhtml",
                                    "/fraga.xhtml",
                                    "/avslag.xhtml",
                                    "/utlamna.xhtml",
                                    "/utlamnande.xhtml")
                            .contains(path)
                    && Files.exists(PAGES.resolve(path.substring(1)))) {
                var page = browser.page();
                logIn(page, who.contains("admin") ? "admin" : who.iterator().next());
                page.navigate("/moderation" + path);
                assertThat(page.locator("h1")).hasCount(1);
                browser.axe(page);
                browser.show(page, "console" + path.replace('/', '-').replace(".xhtml", ""));
            }
        });
    }

    @Test
    void an_administrator_makes_an_account_and_closes_it_after_a_question() {
        var page = browser.page();
        var name = "test" + System.nanoTime();
        logIn(page, "admin");
        page.navigate("/moderation/accounts.xhtml");
        page.locator("[id='create:name']").fill(name);
        page.getByLabel("Första lösenordet").fill("fyra ord i rad här");
        page.locator("[id='create:displayName']").fill("Tina Test");
        page.getByLabel("Rapportör").check();
        button(page, "Skapa konto").click();
        assertThat(page.getByText("Kontot är skapat.")).isVisible();

        var other = browser.page();
        other.navigate("/moderation/login.xhtml");
        other.getByLabel("Användarnamn").fill(name);
        other.getByLabel("Lösenord").fill("fyra ord i rad här");
        button(other, "Logga in").click();
        assertThat(other).hasURL(Pattern.compile("index\\.xhtml"));

        button(page, "Stäng " + name).click();
        assertThat(page.getByText("Stänga kontot " + name + "?")).isVisible();
        browser.axe(page);
        button(page, "Ja, stäng kontot").click();
        assertThat(page.getByText("Kontot är stängt.")).isVisible();
        other.navigate("/moderation/index.xhtml");
        assertThat(other).hasURL(Pattern.compile("login\\.xhtml"));
    }

    @Test
    void an_auditor_checks_the_record() {
        var page = browser.page();
        logIn(page, "revisor");
        page.navigate("/moderation/audit.xhtml");
        assertThat(page.locator(".ui-datatable-data").getByText("Loggade in").first())
                .isVisible();
        button(page, "Kontrollera kedjan").click();
        assertThat(page.getByText("Kedjan är hel")).isVisible();
    }
}
