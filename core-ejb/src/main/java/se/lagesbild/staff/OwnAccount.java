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
import se.lagesbild.staff.door.Passing;
import se.lagesbild.staff.door.SecondStepState;
import se.lagesbild.staff.door.SecondSteps;
import se.lagesbild.staff.organisation.Belonging;

/** The gate of what each may do with the own account: the password and the second step. */
@Stateless
@RolesAllowed({
    Role.MODERATOR,
    Role.COORDINATOR,
    Role.ANALYST,
    Role.REPORTER,
    Role.PARTNER,
    Role.AUDITOR,
    Role.ADMIN,
    Role.NEWCOMER
})
public class OwnAccount {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SecondSteps steps;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Settings settings;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    public SecondStepState secondStep() {
        return steps.state(me().key());
    }

    /**
     * Changes the own password; every other session ends.
     *
     * @return the login that goes on; empty when the present password was wrong
     * @throws AccountRefused when the new password breaks the rules
     */
    public Optional<Login> changePassword(String present, String wanted) {
        var me = me();
        if (!isMine(me, present)) {
            return Optional.empty();
        }
        PasswordRules.check(
                wanted,
                me.context(settings.of(Setting.MUNICIPALITY), Belonging.name(entityManager, me.organisation())));
        me.changePassword(Passwords.hash(wanted.toCharArray()));
        browsers.forget(me.key());
        record("account.own-password-changed");
        return Optional.of(me.asLogin());
    }

    /** A secret for the phone; empty when the password was wrong, or when a second step is there already. */
    public Optional<String> beginSecondStep(String password) {
        var me = me();
        return isMine(me, password) ? steps.begin(me.key()) : Optional.empty();
    }

    /** Recovery codes, told this once; empty when the code was wrong. From now on a code is asked for at login. */
    public List<String> confirmSecondStep(String code) {
        var codes = steps.confirm(me().key(), code);
        if (!codes.isEmpty()) {
            record("account.second-step-on");
        }
        return codes;
    }

    /** New recovery codes against a code from the phone; empty when it was wrong. */
    public List<String> renewRecovery(String code) {
        var me = me();
        if (!passes(me, code)) {
            return List.of();
        }
        record("account.recovery-renewed");
        return steps.renew(me.key());
    }

    /** Takes the second step away against a code; answers whether it was right. */
    public boolean endSecondStep(String code) {
        var me = me();
        if (!passes(me, code)) {
            return false;
        }
        steps.forget(me.key());
        record("account.second-step-off");
        return true;
    }

    /** The code after the password. Nobody is inside yet, so the login says who it is. */
    @PermitAll
    public Passing pass(Login login, String code) {
        var account = entityManager.find(Account.class, login.account());
        if (account == null || !account.holds(login.stamp()) || !account.isUsable(settings.isOn(Setting.DEMO))) {
            return Passing.REFUSED;
        }
        var passing = steps.pass(account.key(), code);
        var act =
                switch (passing) {
                    case PASSED -> "login.succeeded";
                    case RECOVERED -> "login.recovered";
                    case REFUSED, MUST_WAIT -> "login.code-refused";
                };
        acted.fire(new Acted(account.asActor().name(), act, "", clock.instant()));
        return passing;
    }

    private boolean passes(Account me, String code) {
        var passing = steps.pass(me.key(), code);
        if (!passing.letsIn()) {
            record("login.code-refused");
        }
        return passing.letsIn();
    }

    private boolean isMine(Account me, String password) {
        var matches = Passwords.match(me.passwordHash(), password.toCharArray());
        if (!matches) {
            record("account.own-password-refused");
        }
        return matches;
    }

    private Account me() {
        return entityManager
                .createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", caller.getCallerPrincipal().getName())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccountRefused("account.unknown"));
    }

    private void record(String act) {
        acted.fire(new Acted(caller.getCallerPrincipal().getName(), act, "", clock.instant()));
    }
}
