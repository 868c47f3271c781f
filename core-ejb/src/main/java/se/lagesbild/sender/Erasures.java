package se.lagesbild.sender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.job.Jobs;

/** The gate of the erasure by rule: once a day, the addresses whose time is out; each one stands on record. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class Erasures {
    private static final String JOB = "sender-erasure";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Jobs jobs;

    @Inject
    Settings settings;

    @Inject
    Senders senders;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    /** Does the day's work unless it is done; another node that does it at the same time makes this one give up. */
    public void today() {
        on(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** The same for a day that is named. */
    public void on(LocalDate day) {
        var planned = day.atStartOfDay(clock.getZone()).toInstant();
        var rule = RetentionRule.in(settings);
        // Without a rule nobody has decided that anything may be erased.
        if (rule.isPresent() && !jobs.isDone(JOB, planned)) {
            jobs.take(JOB, planned);
            erase(rule.get(), day);
        }
    }

    private void erase(RetentionRule rule, LocalDate day) {
        entityManager
                .createQuery(
                        "select s from Sender s where s.confirmedOn is null or s.closedOn is not null", Sender.class)
                .getResultStream()
                .filter(sender -> sender.mustGo(rule, day))
                .toList()
                .stream()
                .filter(sender -> senders.forgetUnlessHeld(sender.trace()))
                .forEach(sender -> {
                    acted.fire(new Acted(
                            "house", "address.erased", sender.trace().uuid().toString(), clock.instant()));
                });
    }
}
