package se.lagesbild.imports.field;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lagesbild.area.Areas;
import se.lagesbild.shared.Role;

/** The gate that says where reporters have looked, and where nobody has. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.COORDINATOR})
public class LookedAt {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Areas areas;

    @Inject
    Clock clock;

    /** Each district, those that nobody has looked at among them, over so many weeks until now. */
    public List<Coverage> of(int weeks) {
        var counted = counted(clock.instant().minus(Duration.ofDays(7L * weeks)));
        return areas.districts().stream()
                .map(one -> counted.getOrDefault(one.code(), new Coverage(one.code(), 0, 0, null)))
                .toList();
    }

    private Map<String, Coverage> counted(Instant since) {
        return entityManager
                .createQuery(
                        """
                        select r.district as district, count(r) as looked, max(r.seenAt) as latest,
                        sum(case when r.category is null then 1 else 0 end) as calm
                        from FieldReport r where r.seenAt > :since and r.takenBack = false group by r.district""",
                        Tuple.class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Coverage(
                        row.get("district", String.class),
                        row.get("looked", Long.class),
                        row.get("calm", Number.class).longValue(),
                        row.get("latest", Instant.class)))
                .collect(Collectors.toMap(Coverage::district, one -> one));
    }
}
