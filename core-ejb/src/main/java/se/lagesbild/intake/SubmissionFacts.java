package se.lagesbild.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** The gate for counting: when and where something came in and under what, and no word of it. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.HOUSE})
public class SubmissionFacts {
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entityManager;

    /** What is counted of a submission; the district is a code, or empty. */
    public record Facts(String category, String district, Instant receivedAt) {}

    public Map<Trace, Facts> of(List<Trace> traces) {
        var facts = new HashMap<Trace, Facts>();
        for (var from = 0; from < traces.size(); from += AT_ONCE) {
            entityManager
                    .createQuery(
                            "select s.trace as trace, s.content.category as category, s.district as district,"
                                    + " s.receivedAt as received from Submission s where s.trace in :traces",
                            Tuple.class)
                    .setParameter(
                            "traces",
                            traces.subList(from, Math.min(from + AT_ONCE, traces.size())).stream()
                                    .map(Trace::uuid)
                                    .toList())
                    .getResultList()
                    .forEach(row -> facts.put(
                            new Trace(row.get("trace", UUID.class)),
                            new Facts(
                                    row.get("category", String.class),
                                    row.get("district", String.class),
                                    row.get("received", Instant.class))));
        }
        return facts;
    }

    /** How many that wait came in which hour. */
    public Map<Instant, Long> waitingByHour() {
        var hours = new HashMap<Instant, Long>();
        entityManager
                .createQuery(
                        "select s.receivedAt as received, count(s) as waiting from Submission s"
                                + " where s.waiting = true group by s.receivedAt",
                        Tuple.class)
                .getResultList()
                .forEach(row -> hours.put(row.get("received", Instant.class), row.get("waiting", Long.class)));
        return hours;
    }
}
