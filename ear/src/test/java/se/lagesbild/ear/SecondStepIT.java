package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.shared.Role;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.Entry;
import se.lagesbild.staff.NewAccount;
import se.lagesbild.staff.OwnAccount;
import se.lagesbild.staff.door.Passing;
import se.lagesbild.staff.door.SecondSteps;

/** The door with two steps, on a real database. */
@ExtendWith(ArquillianExtension.class)
class SecondStepIT {
    private static final String PASSWORD = "fyra ord i rad här";

    @Deployment
    static Archive<?> house() {
        return House.with(SecondStepIT.class, Authenticator.class, AsAdmin.class, AsModerator.class, AsAuditor.class);
    }

    @Inject
    Accounts accounts;

    @Inject
    OwnAccount own;

    @Inject
    SecondSteps steps;

    @Inject
    AuditTrail audit;

    @Inject
    AsAdmin admin;

    @Inject
    AsModerator moderator;

    @Inject
    AsAuditor auditor;

    @Test
    void a_code_is_asked_for_once_it_has_been_shown_and_each_is_good_once() throws Exception {
        var name = fresh(Role.MODERATOR);
        var entry = enter(name, "");
        var account = entry.login().account();
        var app = new Authenticator(steps.begin(account).orElseThrow());
        assertFalse(enter(name, "").codeAsked(), "a secret that no code has been seen of is not asked for");
        assertEquals(List.of(), steps.confirm(account, "000000x"));
        var first = app.code(0);
        var recovery = steps.confirm(account, first);
        assertEquals(8, recovery.size());
        assertTrue(steps.begin(account).isEmpty(), "a secret in use is not overwritten");

        var asked = enter(name, "");
        assertTrue(asked.codeAsked());
        assertEquals("", asked.browser(), "who has not shown a code is not known yet");
        assertEquals(Passing.REFUSED, own.pass(asked.login(), first), "the same step again");
        var next = app.code(1);
        assertEquals(Passing.PASSED, own.pass(asked.login(), next));
        assertEquals(Passing.REFUSED, own.pass(asked.login(), next));
        assertEquals(Passing.RECOVERED, own.pass(asked.login(), recovery.get(2)));
        assertEquals(Passing.REFUSED, own.pass(asked.login(), recovery.get(2)));
        assertEquals(Passing.RECOVERED, own.pass(asked.login(), recovery.get(3)));
        assertEquals(6, steps.state(account).codesLeft());
        assertEquals(
                List.of(
                        "login.recovered",
                        "login.code-refused",
                        "login.recovered",
                        "login.code-refused",
                        "login.succeeded",
                        "login.code-refused"),
                auditor.does(() -> audit.latest(0, 20)).stream()
                        .filter(line -> line.who().equals(name))
                        .map(line -> line.act())
                        .limit(6)
                        .toList());
    }

    @Test
    void who_guesses_codes_waits_and_a_recovery_code_still_opens() throws Exception {
        var name = fresh(Role.MODERATOR);
        var login = enter(name, "").login();
        var app = new Authenticator(steps.begin(login.account()).orElseThrow());
        var recovery = steps.confirm(login.account(), app.code(0));
        for (var slip = 0; slip < 5; slip++) {
            assertEquals(Passing.REFUSED, own.pass(login, "12345"));
        }
        assertEquals(Passing.MUST_WAIT, own.pass(login, app.code(1)));
        assertEquals(Passing.RECOVERED, own.pass(login, recovery.get(0)));
    }

    @Test
    void strangers_who_guess_the_password_do_not_keep_the_owner_out() throws Exception {
        var name = fresh(Role.MODERATOR);
        var mark = enter(name, "").browser();
        for (var slip = 0; slip < 8; slip++) {
            assertTrue(accounts.login(name, "fel".toCharArray(), "").isEmpty());
        }
        assertTrue(accounts.login(name, PASSWORD.toCharArray(), "").isEmpty(), "a stranger waits");
        assertTrue(accounts.login(name, PASSWORD.toCharArray(), "påhittad").isEmpty(), "an invented mark helps nobody");
        assertEquals(mark, enter(name, mark).browser());
    }

    @Test
    void a_browser_that_errs_ten_times_is_a_stranger_again() throws Exception {
        var name = fresh(Role.MODERATOR);
        var mark = enter(name, "").browser();
        for (var slip = 0; slip < 10; slip++) {
            assertTrue(accounts.login(name, "fel".toCharArray(), mark).isEmpty());
        }
        assertFalse(mark.equals(enter(name, mark).browser()));
    }

    @Test
    void an_administrator_must_have_one_and_may_do_nothing_before_and_another_takes_it_away() throws Exception {
        var name = fresh(Role.ADMIN);
        var login = enter(name, "").login();
        assertEquals(Set.of(Role.NEWCOMER), accounts.actor(login).orElseThrow().roles());
        var app = new Authenticator(steps.begin(login.account()).orElseThrow());
        steps.confirm(login.account(), app.code(0));
        assertEquals(Set.of(Role.ADMIN), accounts.actor(login).orElseThrow().roles());
        assertThrows(
                EJBAccessException.class,
                () -> moderator.does(() -> {
                    accounts.resetSecondStep(login.account());
                    return null;
                }));
        admin.does(() -> {
            accounts.resetSecondStep(login.account());
            return null;
        });
        assertTrue(accounts.actor(login).isEmpty(), "every session ends");
        assertFalse(enter(name, "").codeAsked());
        assertEquals(
                "account.second-step-reset",
                auditor.does(() -> audit.latest(0, 20)).stream()
                        .filter(line -> line.what().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .act());
    }

    private Entry enter(String name, String browser) {
        return accounts.login(name, PASSWORD.toCharArray(), browser).orElseThrow();
    }

    private String fresh(String role) throws Exception {
        var name = "dorr" + System.nanoTime();
        admin.does(() -> {
            accounts.create(new NewAccount(name, "Dagny Dörr", "", Set.of(role), PASSWORD));
            return null;
        });
        return name;
    }
}
