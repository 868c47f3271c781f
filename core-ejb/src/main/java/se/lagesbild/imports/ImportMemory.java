package se.lagesbild.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import se.lagesbild.imports.police.PoliceEvent;

/** The queries of the gate, in bounded portions. */
record ImportMemory(EntityManager entityManager) {
    private static final int PORTION = 500;

    /** What of these events is known, by number or by content. */
    KnownFacts knownAmong(List<PoliceEvent> events) {
        var known = new KnownFacts();
        inPortions(events.stream().map(PoliceEvent::source).toList(), portion -> remember(known, "source", portion));
        inPortions(events.stream().map(PoliceEvent::fact).toList(), portion -> remember(known, "fact", portion));
        return known;
    }

    private void remember(KnownFacts known, String by, List<?> portion) {
        entityManager
                .createQuery("select k from KnownEvent k where k." + by + " in :portion", KnownEvent.class)
                .setParameter("portion", portion)
                .getResultStream()
                .forEach(one -> known.add(one.source(), one.fact()));
    }

    List<StagedRow> rows(long batch) {
        return entityManager
                .createQuery(
                        "select r from StagedRow r where r.key.batch = :batch order by r.key.line", StagedRow.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    List<StagedRow> rows(long batch, Collection<Integer> lines) {
        return lines.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select r from StagedRow r where r.key.batch = :batch and r.key.line in :lines order by r.key.line",
                                StagedRow.class)
                        .setParameter("batch", batch)
                        .setParameter("lines", lines)
                        .getResultList();
    }

    /**
     * All rows at a glance. They are counted and chosen in Java: MySQL's usual collation takes the municipalities Habo
     * and Håbo for the same.
     */
    List<Look.Glance> glances(long batch) {
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.imports.Look$Glance(r.key.line, r.verdict, r.municipality)
                        from StagedRow r where r.key.batch = :batch order by r.key.line""",
                        Look.Glance.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    void discardStagedBy(String coordinator) {
        var discarded = entityManager
                .createQuery("select b.id from ImportBatch b where b.stagedBy = :who and b.state = :staged", Long.class)
                .setParameter("who", coordinator)
                .setParameter("staged", ImportState.STAGED)
                .getResultList();
        for (var batch : discarded) {
            var changed = entityManager
                    .createQuery("update ImportBatch b set b.state = :away where b.id = :batch and b.state = :staged")
                    .setParameter("away", ImportState.DISCARDED)
                    .setParameter("batch", batch)
                    .setParameter("staged", ImportState.STAGED)
                    .executeUpdate();
            if (changed == 1) {
                entityManager
                        .createQuery("delete from StagedRow r where r.key.batch = :batch")
                        .setParameter("batch", batch)
                        .executeUpdate();
            }
        }
    }

    private static <T> void inPortions(List<T> all, Consumer<List<T>> each) {
        for (int from = 0; from < all.size(); from += PORTION) {
            each.accept(new ArrayList<>(all.subList(from, Math.min(from + PORTION, all.size()))));
        }
    }
}
