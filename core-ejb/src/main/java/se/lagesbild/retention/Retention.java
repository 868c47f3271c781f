package se.lagesbild.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.vault.Forgetting;
import se.lagesbild.shared.vault.Forgotten;

/** A night's work, batch by batch: what is interrupted goes on at the next waking. */
@Stateless
@RolesAllowed(Role.HOUSE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Retention {
    private static final int MOST_BATCHES = 1000;

    @Inject
    Disposals disposals;

    @Inject
    Rules rules;

    @Inject
    Forgetting forgetting;

    @Inject
    Clock clock;

    /** Does the day's work unless it is done. */
    public void today() {
        on(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** The same for a day that is named. */
    public void on(LocalDate day) {
        if (disposals.isDone(day)) {
            return;
        }
        for (var kind : rules.kinds()) {
            for (var batch = 0; batch < MOST_BATCHES && disposals.someOf(kind, day); batch++) {
                finish();
            }
        }
        finish();
        disposals.done(day);
    }

    /** Holds the journal against the database, and erases again what is back. */
    public void replay() {
        var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        forgetting.replay(lines -> lines.stream()
                .collect(Collectors.groupingBy(
                        Forgotten::part, Collectors.mapping(Forgotten::trace, Collectors.toSet())))
                .forEach((part, things) -> disposals.again(part, things, day)));
    }

    private void finish() {
        for (var batch = 0; batch < MOST_BATCHES && forgetting.finishSome(); batch++) {
            // Each batch is its own transaction.
        }
    }
}
