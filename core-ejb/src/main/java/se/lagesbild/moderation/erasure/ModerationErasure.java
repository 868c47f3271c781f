package se.lagesbild.moderation.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Erasable;
import se.lagesbild.shared.vault.Part;

/** Erases masked texts and photos, verdicts, what colleagues asked, what was given out and who has what open; the observation, which names nobody, stays. */
@ApplicationScoped
public class ModerationErasure implements Erasable {
    private static final List<String> ROWS =
            List.of("Verdict", "MaskedPhoto", "ClaimRow", "OpinionRow", "DisclosureRow", "SecrecyRow");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int erase(Part part, Collection<Trace> things) {
        return switch (part) {
            case WHOLE -> ROWS.stream().mapToInt(rows -> delete(rows, things)).sum() + letGo(things);
            case ORIGINAL -> disclosures(things);
            case CONTACT -> 0;
        };
    }

    /** What was given out can be the original's own words. That it was given out, and by whom, stays. */
    private int disclosures(Collection<Trace> things) {
        return entityManager
                .createQuery(
                        """
                        update DisclosureRow r set r.content = null, r.pdf = null, r.version = r.version + 1
                        where r.content is not null and r.trace in :names""")
                .setParameter("names", things.stream().map(Trace::uuid).toList())
                .executeUpdate();
    }

    /** A diary number stays, and points at nothing any more. */
    private int letGo(Collection<Trace> things) {
        return entityManager
                .createQuery("update DiaryEntry e set e.trace = null where e.trace in :names")
                .setParameter("names", things.stream().map(Trace::uuid).toList())
                .executeUpdate();
    }

    private int delete(String rows, Collection<Trace> things) {
        return entityManager
                .createQuery("delete from " + rows + " r where r.trace in :names")
                .setParameter("names", things.stream().map(Trace::uuid).toList())
                .executeUpdate();
    }
}
