package se.lagesbild.moderation.claims;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.staff.Colleagues;

/**
 * The gate of who has what open. A claim tells colleagues; it never stops a verdict, since the version of the submission
 * does that.
 */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class Claims {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClaimBoard board;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** Opens a submission: it is mine, unless a colleague opened it within ten minutes. Answers whose it is now. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Claim open(Trace trace) {
        return take(trace, false);
    }

    /** Takes it over from a colleague. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Claim takeOver(Trace trace) {
        return take(trace, true);
    }

    /** Lets go of what is mine. */
    public void release(Trace trace) {
        entityManager
                .createQuery("delete from ClaimRow c where c.trace = :trace and c.holder = :me")
                .setParameter("trace", trace.uuid())
                .setParameter("me", me())
                .executeUpdate();
    }

    /** Nobody needs to have it open any more. Answers since when I had. */
    public Optional<Instant> settled(Trace trace) {
        var mine = rows(List.of(trace)).stream()
                .filter(row -> row.holder().equals(me()))
                .map(ClaimRow::openedAt)
                .findFirst();
        entityManager
                .createQuery("delete from ClaimRow c where c.trace = :trace")
                .setParameter("trace", trace.uuid())
                .executeUpdate();
        return mine;
    }

    /** Who has these open. */
    public Map<Trace, Claim> on(Collection<Trace> traces) {
        var now = clock.instant();
        var rows = traces.isEmpty() ? List.<ClaimRow>of() : rows(traces);
        var counting = rows.stream().filter(row -> row.counts(now)).toList();
        var names = colleagues.names(counting.stream().map(ClaimRow::holder).collect(Collectors.toSet()));
        var claims = new HashMap<Trace, Claim>();
        for (var row : counting) {
            claims.put(
                    row.trace(),
                    new Claim(
                            row.holder(),
                            names.getOrDefault(row.holder(), row.holder()),
                            row.openedAt(),
                            Duration.between(row.openedAt(), now),
                            row.holder().equals(me())));
        }
        return claims;
    }

    private Claim take(Trace trace, boolean anyway) {
        var now = clock.instant();
        try {
            board.take(trace, me(), now, anyway);
        } catch (EJBException race) {
            // Somebody else opened it in the same moment: now there is a row to look at.
            board.take(trace, me(), now, anyway);
        }
        var claim = on(List.of(trace)).get(trace);
        return claim == null ? new Claim(me(), me(), now, Duration.ZERO, true) : claim;
    }

    private List<ClaimRow> rows(Collection<Trace> traces) {
        return entityManager
                .createQuery("select c from ClaimRow c where c.trace in :traces", ClaimRow.class)
                .setParameter("traces", traces.stream().map(Trace::uuid).toList())
                .getResultList();
    }

    private String me() {
        return caller.isCallerInRole(Role.HOUSE)
                ? "house"
                : caller.getCallerPrincipal().getName();
    }
}
