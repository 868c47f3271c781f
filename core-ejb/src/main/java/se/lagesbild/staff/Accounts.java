package se.lagesbild.staff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** The gate of the staff: who may come in, and as what. */
@Stateless
public class Accounts {
    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> GIVEN = Set.of(
            Role.MODERATOR, Role.COORDINATOR, Role.ANALYST, Role.REPORTER, Role.PARTNER, Role.AUDITOR, Role.ADMIN);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * Lets somebody in. A wrong password, an unknown name, a closed account and a wait after too many attempts look the
     * same from outside.
     */
    @PermitAll
    public Optional<Login> login(String name, char[] password) {
        var account = named(name);
        var now = clock.instant();
        var matches = Passwords.match(account.map(Account::passwordHash).orElse(Passwords.NOBODYS), password);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        var known = account.get();
        if (!known.mayTry(now) || !known.isUsable(settings.isOn(Setting.DEMO))) {
            return Optional.empty();
        }
        if (!matches) {
            known.failed(now);
            acted.fire(new Acted(known.asActor().name(), "login.failed", "", now));
            return Optional.empty();
        }
        known.succeeded();
        acted.fire(new Acted(known.asActor().name(), "login.succeeded", "", now));
        return Optional.of(known.asLogin());
    }

    /** Who this login is now; empty when the account is closed or the login has been overtaken by a change. */
    @PermitAll
    public Optional<Actor> actor(Login login) {
        return Optional.ofNullable(entityManager.find(Account.class, login.account()))
                .filter(account -> account.holds(login.stamp()))
                .filter(account -> account.isUsable(settings.isOn(Setting.DEMO)))
                .map(Account::asActor);
    }

    @RolesAllowed(Role.ADMIN)
    public List<AccountLine> all() {
        return entityManager
                .createQuery("select a from Account a order by a.name", Account.class)
                .setMaxResults(500)
                .getResultStream()
                .map(Account::asLine)
                .toList();
    }

    /**
     * Makes an account for a colleague.
     *
     * @throws AccountRefused {@code account.name-taken}, {@code account.name-invalid}, {@code account.password-short},
     *     {@code account.role-missing}
     */
    @RolesAllowed(Role.ADMIN)
    public void create(NewAccount wanted) {
        add(wanted, false);
        record("account.created", wanted.name());
    }

    /** The house makes the accounts of the demo town, and the first administrator. */
    @RolesAllowed(Role.HOUSE)
    public void createByHouse(NewAccount wanted, boolean demo) {
        add(wanted, demo);
        acted.fire(new Acted("house", "account.created", wanted.name(), clock.instant()));
    }

    @PermitAll
    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    @RolesAllowed(Role.ADMIN)
    public void disable(long id) {
        var account = found(id);
        if (account.asActor().name().equals(caller.getCallerPrincipal().getName())) {
            throw new AccountRefused("account.own");
        }
        account.disable();
        record("account.disabled", account.asActor().name());
    }

    @RolesAllowed(Role.ADMIN)
    public void enable(long id) {
        var account = found(id);
        account.enable();
        record("account.enabled", account.asActor().name());
    }

    /** Sets a new password; every session of the account ends. */
    @RolesAllowed(Role.ADMIN)
    public void changePassword(long id, String password) {
        refuseShort(password);
        var account = found(id);
        account.changePassword(Passwords.hash(password.toCharArray()));
        record("account.password-changed", account.asActor().name());
    }

    private void add(NewAccount wanted, boolean demo) {
        if (!wanted.name().matches("[a-z0-9._-]{2,60}") || wanted.name().equals("house")) {
            throw new AccountRefused("account.name-invalid");
        }
        if (wanted.displayName().isBlank() || wanted.displayName().length() > 100) {
            throw new AccountRefused("account.display-name-missing");
        }
        if (wanted.roles().isEmpty() || !GIVEN.containsAll(wanted.roles())) {
            throw new AccountRefused("account.role-missing");
        }
        refuseShort(wanted.password());
        if (named(wanted.name()).isPresent()) {
            throw new AccountRefused("account.name-taken");
        }
        entityManager.persist(
                new Account(wanted, Passwords.hash(wanted.password().toCharArray()), demo));
    }

    private static void refuseShort(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > 200) {
            throw new AccountRefused("account.password-short");
        }
    }

    private Optional<Account> named(String name) {
        return entityManager
                .createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Account found(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new AccountRefused("account.unknown"));
    }

    private void record(String act, String name) {
        acted.fire(new Acted(caller.getCallerPrincipal().getName(), act, name, clock.instant()));
    }
}
