package se.lagesbild.shared.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import se.lagesbild.shared.Role;

/** Lets one node do a planned piece of work, however many wake for it (ADR 0013). */
@Stateless
@RolesAllowed(Role.HOUSE)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Jobs {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Whether the work is done already. */
    public boolean isDone(String job, Instant plannedAt) {
        return entityManager
                        .createQuery(
                                "select count(j) from JobRun j where j.job = :job and j.plannedAt = :planned",
                                Long.class)
                        .setParameter("job", job)
                        .setParameter("planned", plannedAt)
                        .getSingleResult()
                > 0;
    }

    /** Takes the work on within the caller's transaction, which fails when another node was first. */
    public void take(String job, Instant plannedAt) {
        entityManager.persist(new JobRun(job, plannedAt, clock.instant()));
        entityManager.flush();
    }
}
