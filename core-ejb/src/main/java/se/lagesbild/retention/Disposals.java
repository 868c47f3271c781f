package se.lagesbild.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.job.Jobs;
import se.lagesbild.shared.vault.Part;

/** The gate of the erasure by rule: a batch is a transaction, and a line of the protocol stands in the same one. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class Disposals {
    private static final String JOB = "retention";
    private static final int AT_A_TIME = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Kinds kinds;

    @Inject
    Rules rules;

    @Inject
    Jobs jobs;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    /** Whether the day's work is done. */
    public boolean isDone(LocalDate day) {
        return jobs.isDone(JOB, day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** Notes that the day's work is done; fails when another node has noted it. */
    public void done(LocalDate day) {
        jobs.take(JOB, day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** Erases some of a kind whose term is over on that day; false when there was nothing to do. */
    public boolean someOf(String kind, LocalDate day) {
        kinds.takeTurn();
        var rule = rules.inForce(kind).orElse(null);
        var term = rule == null ? null : rule.term();
        if (rule == null || term == null) {
            return false;
        }
        var expiring = kinds.named(kind);
        var due = expiring.oldest(term.closedBy(day), kinds.held(), AT_A_TIME);
        if (due.isEmpty()) {
            return false;
        }
        kinds.erase(expiring.part(), due.stream().map(one -> one.thing()).toList());
        var line = new Disposal(kind, term, rule.decision(), day);
        for (var one : due) {
            line.count(one.on());
            acted.fire(new Acted("house", kind + ".erased", one.thing().uuid().toString(), clock.instant()));
        }
        entityManager.persist(line);
        return true;
    }

    /** Erases again what the journal says was erased, where a restored backup has brought it back. */
    public void again(Part part, Collection<Trace> things, LocalDate day) {
        kinds.takeTurn();
        var rows = kinds.eraseAgain(part, things);
        if (rows > 0) {
            var line = new Disposal(part.name().toLowerCase(Locale.ROOT), null, Disposal.AGAIN, day);
            line.countRows(rows);
            entityManager.persist(line);
            acted.fire(new Acted("house", "retention.again", part.name(), clock.instant()));
        }
    }
}
