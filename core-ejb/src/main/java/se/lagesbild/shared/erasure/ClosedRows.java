package se.lagesbild.shared.erasure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Expiring.Closed;

/**
 * Rows with a trace and a day from which a term is counted.
 *
 * @param entity the entity's name
 * @param day its field for the day
 * @param condition what else must hold of a row {@code r}
 */
public record ClosedRows(String entity, String day, String condition) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** How many were closed on this day or before. */
    public Ripe ripe(EntityManager entityManager, LocalDate closedBy, Collection<Trace> except) {
        return entityManager
                .createQuery(
                        "select new se.lagesbild.shared.erasure.Ripe(count(r), min(r.%1$s), max(r.%1$s)) "
                                        .formatted(day)
                                + from(),
                        Ripe.class)
                .setParameter("day", closedBy)
                .setParameter("except", names(except))
                .getSingleResult();
    }

    /** Which ones, oldest first. */
    public List<Closed> oldest(EntityManager entityManager, LocalDate closedBy, Collection<Trace> except, int most) {
        return entityManager
                .createQuery(
                        "select r.trace, r.%1$s %2$s order by r.%1$s, r.trace".formatted(day, from()), Object[].class)
                .setParameter("day", closedBy)
                .setParameter("except", names(except))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Closed(new Trace((UUID) row[0]), (LocalDate) row[1]))
                .toList();
    }

    private String from() {
        return "from %s r where r.%s <= :day and r.trace not in :except and %s".formatted(entity, day, condition);
    }

    /** An empty list is not understood everywhere. */
    private static List<UUID> names(Collection<Trace> except) {
        return except.isEmpty()
                ? List.of(NOBODY)
                : except.stream().map(Trace::uuid).toList();
    }
}
