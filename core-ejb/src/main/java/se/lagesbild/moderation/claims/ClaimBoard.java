package se.lagesbild.moderation.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** The transaction behind {@link Claims#open}: it may lose a race, and is then tried again. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class ClaimBoard {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Gives it to who asks, if nobody else has it.
     *
     * @param anyway also when somebody else has it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(Trace trace, String who, Instant now, boolean anyway) {
        var row = entityManager.find(ClaimRow.class, trace.uuid());
        if (row == null) {
            entityManager.persist(new ClaimRow(trace, who, now));
        } else if (anyway || row.isFreeFor(who, now)) {
            row.pass(who, now);
        }
    }
}
