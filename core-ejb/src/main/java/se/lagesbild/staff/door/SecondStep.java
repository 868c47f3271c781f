package se.lagesbild.staff.door;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** An account's second step: asked for from the moment that a first code has shown that the phone knows the secret. */
@Entity
@Table(name = "second_step")
class SecondStep {
    private static final int FREE_ATTEMPTS = 4;
    private static final int FIRST_WAIT_SECONDS = 15;
    private static final int LONGEST_WAIT_SECONDS = 900;

    @Id
    @Column(name = "account_id")
    private long account;

    private UUID trace;

    private byte[] sealed;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    private int failed;

    @Column(name = "wait_until")
    private @Nullable Instant waitUntil;

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "code_hash")
    private Set<String> recovery = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SecondStep() {}

    SecondStep(long account, Trace trace, byte[] sealed) {
        this.account = account;
        this.trace = trace.uuid();
        this.sealed = sealed;
    }

    Trace trace() {
        return new Trace(trace);
    }

    byte[] sealed() {
        return sealed.clone();
    }

    boolean isAsked() {
        return confirmedAt != null;
    }

    long lastStep() {
        return lastStep;
    }

    int codesLeft() {
        return recovery.size();
    }

    boolean mayTry(Instant now) {
        return waitUntil == null || !waitUntil.isAfter(now);
    }

    void confirm(long step, Instant now) {
        passed(step);
        confirmedAt = now;
    }

    void passed(long step) {
        lastStep = step;
        failed = 0;
        waitUntil = null;
    }

    void failed(Instant now) {
        failed++;
        if (failed > FREE_ATTEMPTS) {
            var wait = Math.min(
                    (long) FIRST_WAIT_SECONDS << Math.min(failed - FREE_ATTEMPTS - 1, 10), LONGEST_WAIT_SECONDS);
            waitUntil = now.plus(Duration.ofSeconds(wait));
        }
    }

    void giveRecovery(List<String> codes) {
        recovery.clear();
        codes.forEach(code -> recovery.add(RecoveryCodes.hash(trace, code)));
    }

    /** Whether it was one of the codes; it is none any more. */
    boolean spend(String code) {
        return recovery.remove(RecoveryCodes.hash(trace, code));
    }
}
