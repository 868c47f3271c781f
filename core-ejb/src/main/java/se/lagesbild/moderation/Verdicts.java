package se.lagesbild.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.moderation.claims.Claims;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** Writes verdicts down, and the fact of an accepted one into the log, within the desk's transaction. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class Verdicts {
    private static final int MOST_PAST = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ObservationLog log;

    @Inject
    Categories categories;

    @Inject
    Vault vault;

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    public void accepted(Trace trace, String by, NewObservation fact, String maskedText) {
        categories.mustKnow(fact.category());
        var observation = log.record(fact);
        var sealed = maskedText.isBlank() ? null : vault.seal(trace, maskedText.strip());
        var opened = claims.settled(trace);
        entityManager.persist(Verdict.accepted(trace, by, clock.instant(), observation, sealed)
                .openedAt(opened));
    }

    /** The fact tells of the same event as another; nobody reads the words of it. */
    public void merged(Trace trace, String by, NewObservation fact, long other) {
        claims.settled(trace);
        entityManager.persist(Verdict.accepted(trace, by, clock.instant(), log.join(fact, other), null));
    }

    /** The fact is an event of its own after all. */
    public void split(Trace trace, String by) {
        observation(trace).ifPresent(fact -> {
            log.split(fact);
            entityManager.persist(Verdict.accepted(trace, by, clock.instant(), fact, null));
        });
    }

    /** A fact as it stands, whatever it came of. */
    public Optional<Observed> standing(long observation) {
        return log.standing(observation);
    }

    /** Whether what stands under the category speaks well of a place. */
    public boolean praises(String category) {
        return categories.known().stream()
                .anyMatch(one -> one.kind() == Kind.SAFE_PLACE && one.code().equals(category));
    }

    /** What else tells of the same event as the fact that came of a submission. */
    public List<Observed> others(Trace trace) {
        return observation(trace)
                .map(own -> log.together(own).stream()
                        .filter(one -> one.id() != own)
                        .toList())
                .orElse(List.of());
    }

    /** Number of the fact that came of a submission and holds. */
    public Optional<Long> observation(Trace trace) {
        return entityManager
                .createQuery(
                        "select v.observation from Verdict v where v.trace = :trace and v.undoneAt is null"
                                + " and v.observation is not null order by v.id desc",
                        Long.class)
                .setParameter("trace", trace.uuid())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(log::holds);
    }

    public void rejected(Trace trace, String by, RejectReason reason) {
        var opened = claims.settled(trace);
        entityManager.persist(
                Verdict.rejected(trace, by, clock.instant(), reason).openedAt(opened));
    }

    /** Somebody else answers for it: nothing of it is in the log. */
    public void forwarded(Trace trace, String by, Receiver to, String maskedText) {
        var opened = claims.settled(trace);
        entityManager.persist(Verdict.forwarded(trace, by, clock.instant(), to, vault.seal(trace, maskedText))
                .openedAt(opened));
    }

    /** What was decided about it, the newest first. */
    public List<PastVerdict> past(Trace trace) {
        return entityManager
                .createQuery("select v from Verdict v where v.trace = :trace order by v.id desc", Verdict.class)
                .setParameter("trace", trace.uuid())
                .setMaxResults(MOST_PAST)
                .getResultStream()
                .map(Verdict::asPast)
                .toList();
    }

    /** Takes the last verdict back: its observation is withdrawn as a new version, and the row stays, marked. */
    public void undo(Trace trace) {
        entityManager
                .createQuery(
                        "select v from Verdict v where v.trace = :trace and v.undoneAt is null order by v.id desc",
                        Verdict.class)
                .setParameter("trace", trace.uuid())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(this::undo);
    }

    private void undo(Verdict verdict) {
        verdict.undo(clock.instant());
        var observation = verdict.observation();
        if (observation != null && log.holds(observation)) {
            log.withdraw(observation);
        }
    }

    public Optional<String> maskedText(Trace trace) {
        return entityManager
                .createQuery(
                        "select v from Verdict v where v.trace = :trace and v.maskedText is not null order by v.id"
                                + " desc",
                        Verdict.class)
                .setParameter("trace", trace.uuid())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(verdict -> open(trace, verdict));
    }

    private String open(Trace trace, Verdict verdict) {
        var sealed = verdict.maskedText();
        return sealed == null ? "" : vault.openText(trace, sealed);
    }
}
