package se.lagesbild.staff.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Vault;

/** Keeps the second steps for the gates of the staff, which say whose they are and put on record what was done. */
@Stateless
@PermitAll
public class SecondSteps {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public boolean isAsked(long account) {
        return of(account).filter(SecondStep::isAsked).isPresent();
    }

    /** The accounts that are asked for one. */
    public Set<Long> whoHaveOne() {
        return Set.copyOf(entityManager
                .createQuery("select s.account from SecondStep s where s.confirmedAt is not null", Long.class)
                .getResultList());
    }

    /** Whether somebody with these roles must have one; in a demo town nobody must. */
    public boolean isRequired(Set<String> roles) {
        var required = Set.of(settings.of(Setting.SECOND_STEP_ROLES).split(","));
        return !settings.isOn(Setting.DEMO) && roles.stream().anyMatch(required::contains);
    }

    public SecondStepState state(long account) {
        return of(account)
                .filter(SecondStep::isAsked)
                .map(step -> new SecondStepState(true, step.codesLeft()))
                .orElse(SecondStepState.NONE);
    }

    /** A fresh secret, in the letters that a phone takes. It is asked for when {@link #confirm} has seen a code of it. */
    public Optional<String> begin(long account) {
        if (isAsked(account)) {
            return Optional.empty();
        }
        forget(account);
        var secret = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(secret);
        var trace = Trace.fresh();
        entityManager.persist(new SecondStep(account, trace, vault.seal(trace, secret)));
        return Optional.of(Base32.write(secret, Base32.RFC4648));
    }

    /** The recovery codes, told this once; empty when the code is not one of the secret's. */
    public List<String> confirm(long account, String code) {
        var step = locked(account).filter(one -> !one.isAsked());
        var matched = step.map(one -> totp(one).stepOf(digits(code), clock.instant(), one.lastStep()));
        if (step.isEmpty() || matched.isEmpty() || matched.get().isEmpty()) {
            return List.of();
        }
        step.get().confirm(matched.get().getAsLong(), clock.instant());
        return renew(step.get());
    }

    /** Takes a code of the phone or a recovery code. Each is good once; only the guessing of phone codes has to wait. */
    public Passing pass(long account, String code) {
        var found = locked(account).filter(SecondStep::isAsked);
        if (found.isEmpty()) {
            return Passing.REFUSED;
        }
        var step = found.get();
        var now = clock.instant();
        if (RecoveryCodes.plain(code).length() == RecoveryCodes.LENGTH) {
            return step.spend(code) ? Passing.RECOVERED : Passing.REFUSED;
        }
        if (!step.mayTry(now)) {
            return Passing.MUST_WAIT;
        }
        var matched = totp(step).stepOf(digits(code), now, step.lastStep());
        if (matched.isEmpty()) {
            step.failed(now);
            return Passing.REFUSED;
        }
        step.passed(matched.getAsLong());
        return Passing.PASSED;
    }

    /** New recovery codes in place of the old ones. */
    public List<String> renew(long account) {
        return locked(account).filter(SecondStep::isAsked).map(this::renew).orElse(List.of());
    }

    /** It is asked for no more; the secret's key is destroyed. */
    public void forget(long account) {
        of(account).ifPresent(step -> {
            vault.forget(step.trace(), Part.WHOLE);
            entityManager.remove(step);
            entityManager.flush();
        });
    }

    private List<String> renew(SecondStep step) {
        var codes = RecoveryCodes.fresh();
        step.giveRecovery(codes);
        return codes;
    }

    private Totp totp(SecondStep step) {
        return new Totp(vault.open(step.trace(), step.sealed()));
    }

    private Optional<SecondStep> of(long account) {
        return Optional.ofNullable(entityManager.find(SecondStep.class, account));
    }

    /** So that two windows cannot use one code. */
    private Optional<SecondStep> locked(long account) {
        return Optional.ofNullable(entityManager.find(SecondStep.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
