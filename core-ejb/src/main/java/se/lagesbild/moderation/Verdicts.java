package se.lagesbild.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.moderation.claims.Claims;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** Writes verdicts down, and the fact of an accepted one into the log, within the desk's transaction. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class Verdicts {
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
        claims.settled(trace);
        entityManager.persist(Verdict.accepted(trace, by, clock.instant(), observation, sealed));
    }

    public void rejected(Trace trace, String by, RejectReason reason) {
        claims.settled(trace);
        entityManager.persist(Verdict.rejected(trace, by, clock.instant(), reason));
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
