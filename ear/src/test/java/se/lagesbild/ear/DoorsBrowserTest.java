package se.lagesbild.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lagesbild.ear.Desk.button;
import static se.lagesbild.ear.Desk.logIn;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.lagesbild.ear.Endpoints.Endpoint;

/**
 * Each page and each interface is asked by one of each role, who has no other, by one who must set up the second step first,
 * and by nobody. What there is to ask is read from the modules themselves.
 */
class DoorsBrowserTest {
    private static final Endpoints CONSOLE = Endpoints.of("moderation-web");
    private static final Endpoints PUBLIC = Endpoints.of("citizen-web");
    private static final String PASSWORD = "fyra ord i rad här";
    private static final Set<String> DOORS = Set.of("/login.xhtml", "/kod.xhtml", "/setup.xhtml", "/vidare.xhtml");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void each_page_and_interface_of_the_console_opens_for_the_roles_of_the_table_alone() throws Exception {
        var staff = staff();
        var wrong = new TreeSet<String>();
        for (var asked : console()) {
            for (var one : staff.entrySet()) {
                var answer = ask(one.getValue(), "/moderation", asked);
                var open = mayOpen(asked, one.getKey());
                if (open == Set.of(401, 403).contains(answer.status()) || answer.status() >= 500) {
                    wrong.add("%s at %s: %s".formatted(one.getKey(), asked, answer.status()));
                }
                if (!open && answer.status() != 403) {
                    wrong.add("%s at %s: %s, not 403".formatted(one.getKey(), asked, answer.status()));
                }
            }
            var closed = ask(new Visitor(browser.house(), "127.6.0.1"), "/moderation", asked);
            if (!isTurnedAway(closed) && !DOORS.contains(asked.path())) {
                wrong.add("nobody at %s: %s".formatted(asked, closed.status()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_must_set_up_the_second_step_gets_no_farther_than_the_own_account() throws Exception {
        try (var house = RunningHouse.open(
                HouseUnderTest.newFolder(), Map.of("LAGESBILD_ADMIN_PASSWORD", PASSWORD), "--empty")) {
            var page = browser.page();
            page.navigate(house.address() + "moderation/login.xhtml");
            page.getByLabel("Användarnamn").fill("admin");
            page.getByLabel("Lösenord").fill(PASSWORD);
            button(page, "Logga in").click();
            page.waitForURL("**/konto.xhtml");
            var newcomer = new Visitor(house.address(), "127.6.0.2").with("Cookie", cookies(page));
            var wrong = new TreeSet<String>();
            for (var asked : console()) {
                var answer = ask(newcomer, "/moderation", asked);
                var shut = answer.status() == 403
                        || (answer.status() == 302 && answer.head().contains("/moderation/konto.xhtml"));
                if (shut == (DOORS.contains(asked.path()) || asked.path().equals("/konto.xhtml"))) {
                    wrong.add(asked + ": " + answer.status());
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** Residents never log in: whoever works here is nobody there, and gets no more and no less. */
    @Test
    void each_public_page_and_interface_is_open_to_all_alike() throws Exception {
        var callers = staff();
        callers.put("nobody", new Visitor(browser.house(), "127.6.0.3"));
        var asked = new HashSet<>(PUBLIC.resources());
        asked.addAll(PUBLIC.servlets());
        assertThat(asked).contains(new Endpoint("GET", "/api/areas"), new Endpoint("POST", "/api/receipts"));
        var wrong = new TreeSet<String>();
        for (var endpoint : asked) {
            var answers = new LinkedHashMap<String, Integer>();
            for (var one : callers.entrySet()) {
                var answer = ask(one.getValue(), "", endpoint);
                answers.put(one.getKey(), answer.status());
                if (Pattern.compile("(?im)^set-cookie:").matcher(answer.head()).find()) {
                    wrong.add(endpoint + " sets a cookie");
                }
            }
            if (answers.values().stream().anyMatch(status -> status == 401 || status == 403 || status >= 500)
                    || Set.copyOf(answers.values()).size() > 1) {
                wrong.add(endpoint + ": " + answers);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Endpoint> console() {
        var asked = new ArrayList<>(CONSOLE.pages());
        asked.addAll(CONSOLE.resources());
        asked.addAll(CONSOLE.servlets());
        assertThat(asked).contains(new Endpoint("GET", "/queue.xhtml"), new Endpoint("GET", "/api/audit"));
        return asked;
    }

    private static Visitor.Answer ask(Visitor caller, String context, Endpoint endpoint) throws IOException {
        var body = endpoint.method().equals("GET") ? "" : "{}";
        return caller.send(
                endpoint.method(),
                context + endpoint.path(),
                body.isEmpty() ? Map.of() : Map.of("Content-Type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isTurnedAway(Visitor.Answer answer) {
        return answer.status() == 401
                || answer.status() == 403
                || (answer.status() == 302 && answer.head().contains("/moderation/login.xhtml"));
    }

    /** By the console's own table; {@code ConsoleBrowserTest} has it written down a second time. */
    private static boolean mayOpen(Endpoint asked, String role) throws ReflectiveOperationException {
        var rowFor = method(CONSOLE.type("se.lagesbild.console.PageAccess"), "rowFor", String.class);
        var row = (Optional<?>) rowFor.invoke(null, asked.path());
        var admits = method(CONSOLE.type("se.lagesbild.console.PageAccess$Row"), "admits", Set.class);
        return (boolean) admits.invoke(row.orElseThrow(() -> new AssertionError("no rule for " + asked)), Set.of(role));
    }

    private static Method method(Class<?> type, String name, Class<?> parameter) throws NoSuchMethodException {
        var method = type.getDeclaredMethod(name, parameter);
        method.setAccessible(true);
        return method;
    }

    /** Somebody of each role alone; in the demo town the coordinator is an analyst too, so another is taken on here. */
    private static Map<String, Visitor> staff() {
        var staff = new LinkedHashMap<String, Visitor>();
        var names = new LinkedHashMap<>(Map.of(
                "moderator", "granskare",
                "analyst", "analytiker",
                "reporter", "rapportor",
                "partner", "partner",
                "auditor", "revisor",
                "admin", "admin"));
        names.forEach((role, name) -> {
            var page = browser.page();
            logIn(page, name);
            staff.put(role, visitor(page, staff.size()));
        });
        staff.put("coordinator", visitor(newCoordinator(), staff.size()));
        return staff;
    }

    private static Visitor visitor(Page page, int number) {
        return new Visitor(browser.house(), "127.6.1." + (number + 1)).with("Cookie", cookies(page));
    }

    private static String cookies(Page page) {
        return page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private static Page newCoordinator() {
        var name = "dorr" + System.nanoTime();
        var page = browser.page();
        logIn(page, "admin");
        page.navigate("/moderation/accounts.xhtml");
        page.locator("[id='create:name']").fill(name);
        page.locator("[id='create:password']").fill(PASSWORD);
        page.locator("[id='create:displayName']").fill("Dora Dörr");
        page.locator("[id='create:roles']").getByLabel("Samordnare").check();
        button(page, "Skapa konto").click();
        page.getByText("Kontot är skapat.").waitFor();
        var own = browser.page();
        own.navigate("/moderation/login.xhtml");
        own.getByLabel("Användarnamn").fill(name);
        own.getByLabel("Lösenord").fill(PASSWORD);
        button(own, "Logga in").click();
        own.waitForURL("**/index.xhtml");
        return own;
    }
}
