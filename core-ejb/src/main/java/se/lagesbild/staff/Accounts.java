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
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.staff.door.KnownBrowsers;
import se.lagesbild.staff.door.SecondSteps;
import se.lagesbild.staff.organisation.Belonging;
import se.lagesbild.staff.permission.Permission;

/** The gate of the staff: who may come in, and as what. */
@Stateless
public class Accounts {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    SecondSteps steps;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /**
     * Lets somebody in. A wrong password, an unknown name, a closed account and a wait after too many attempts look the
     * same from outside. Strangers' guesses make strangers wait, not a browser that the owner has come in from before.
     *
     * @param browser what an earlier entry gave this browser to be known by; may be empty
     */
    @PermitAll
    public Optional<Entry> login(String name, char[] password, String browser) {
        var account = named(name);
        var now = clock.instant();
        var matches = Passwords.match(account.map(Account::passwordHash).orElse(Passwords.NOBODYS), password);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        var known = account.get();
        var own = browsers.knows(known.key(), browser);
        if (!(own || known.mayTry(now)) || !known.isUsable(settings.isOn(Setting.DEMO))) {
            return Optional.empty();
        }
        if (!matches) {
            slipped(known, own ? browser : "");
            acted.fire(new Acted(known.asActor().name(), "login.failed", "", now));
            return Optional.empty();
        }
        known.succeeded();
        var codeAsked = steps.isAsked(known.key());
        if (!codeAsked) {
            acted.fire(new Acted(known.asActor().name(), "login.succeeded", "", now));
        }
        return Optional.of(
                new Entry(known.asLogin(), codeAsked, codeAsked ? "" : browsers.seen(known.key(), browser, now)));
    }

    /** Who this login is now; empty when the account is closed or the login has been overtaken by a change. */
    @PermitAll
    public Optional<Actor> actor(Login login) {
        return Optional.ofNullable(entityManager.find(Account.class, login.account()))
                .filter(account -> account.holds(login.stamp()))
                .filter(account -> account.isUsable(settings.isOn(Setting.DEMO)))
                .map(account -> mustSetUp(account) ? account.asNewcomer() : account.asActor());
    }

    /** This browser's owner is inside now; answers what it is known by from now on. */
    @PermitAll
    public String remember(Login login, String browser) {
        return browsers.seen(login.account(), browser, clock.instant());
    }

    private boolean mustSetUp(Account account) {
        return steps.isRequired(account.asActor().roles()) && !steps.isAsked(account.key());
    }

    private void slipped(Account account, String browser) {
        if (browser.isEmpty()) {
            account.failed(clock.instant());
        } else {
            browsers.failed(account.key(), browser);
        }
    }

    @RolesAllowed(Role.ADMIN)
    public List<AccountLine> all() {
        var withSecondStep = steps.whoHaveOne();
        return entityManager
                .createQuery("select a from Account a order by a.name", Account.class)
                .setMaxResults(500)
                .getResultStream()
                .map(account -> account.asLine(withSecondStep))
                .toList();
    }

    /**
     * Makes an account for a colleague.
     *
     * @throws AccountRefused {@code account.name-taken}, {@code account.name-invalid}, {@code account.password-short},
     *     {@code account.role-missing}
     * @throws se.lagesbild.staff.organisation.OrganisationRefused when there is no such organisation
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
        var account = found(id);
        PasswordRules.check(
                password,
                account.context(
                        settings.of(Setting.MUNICIPALITY), Belonging.name(entityManager, account.organisation())));
        browsers.forget(id);
        account.changePassword(Passwords.hash(password.toCharArray()));
        record("account.password-changed", account.asActor().name());
    }

    /** Takes a colleague's second step away, when phone and recovery codes are lost; every session of the account ends. */
    @RolesAllowed(Role.ADMIN)
    public void resetSecondStep(long id) {
        var account = found(id);
        steps.forget(id);
        account.turnAway();
        record("account.second-step-reset", account.asActor().name());
    }

    private void add(NewAccount wanted, boolean demo) {
        if (!wanted.name().matches("[a-z0-9._-]{2,60}") || wanted.name().equals("house")) {
            throw new AccountRefused("account.name-invalid");
        }
        if (wanted.displayName().isBlank() || wanted.displayName().length() > 100) {
            throw new AccountRefused("account.display-name-missing");
        }
        if (wanted.roles().isEmpty() || !Permission.GIVEN.containsAll(wanted.roles())) {
            throw new AccountRefused("account.role-missing");
        }
        Belonging.mustStand(entityManager, wanted.organisation());
        if (!demo) {
            PasswordRules.check(
                    wanted.password(),
                    List.of(wanted.name(), wanted.displayName(), settings.of(Setting.MUNICIPALITY), "lägesbild"));
        }
        if (named(wanted.name()).isPresent()) {
            throw new AccountRefused("account.name-taken");
        }
        entityManager.persist(
                new Account(wanted, Passwords.hash(wanted.password().toCharArray()), demo));
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
