package se.lagesbild.moderation.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Erasable;
import se.lagesbild.shared.vault.Part;

/** Erases masked texts and photos, verdicts, what colleagues asked and who has what open; the observation, which names nobody, stays. */
@ApplicationScoped
public class ModerationErasure implements Erasable {
    private static final List<String> ROWS = List.of("Verdict", "MaskedPhoto", "ClaimRow", "OpinionRow");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int erase(Part part, Collection<Trace> things) {
        return part == Part.WHOLE
                ? ROWS.stream().mapToInt(rows -> delete(rows, things)).sum()
                : 0;
    }

    private int delete(String rows, Collection<Trace> things) {
        return entityManager
                .createQuery("delete from " + rows + " r where r.trace in :names")
                .setParameter("names", things.stream().map(Trace::uuid).toList())
                .executeUpdate();
    }
}
