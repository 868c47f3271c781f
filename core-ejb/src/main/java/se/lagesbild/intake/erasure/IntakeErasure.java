package se.lagesbild.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Erasable;
import se.lagesbild.shared.vault.Part;

/** Erases what was sent: the whole with its letters, or the original alone. */
@ApplicationScoped
public class IntakeErasure implements Erasable {
    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int erase(Part part, Collection<Trace> things) {
        var names = things.stream().map(Trace::uuid).toList();
        return switch (part) {
            case WHOLE ->
                run("delete from KeptLetter r where r.trace in :names", names)
                        + run("delete from KeptPhoto r where r.trace in :names", names)
                        + run("delete from Submission r where r.trace in :names", names)
                        + run("delete from SiteMessage r where r.trace in :names", names);
            case ORIGINAL ->
                run("delete from KeptPhoto r where r.trace in :names", names)
                        + run(
                                """
                                update Submission r set r.content.words = null, r.content.details = null,
                                r.content.placeText = null, r.content.photos = 0,
                                r.originalErased = true, r.version = r.version + 1
                                where r.originalErased = false and r.trace in :names""",
                                names);
            case CONTACT -> 0;
        };
    }

    @Override
    public boolean knows(Trace thing) {
        return List.of("Submission", "SiteMessage").stream()
                .anyMatch(entity -> entityManager
                                .createQuery("select count(r) from " + entity + " r where r.trace = :name", Long.class)
                                .setParameter("name", thing.uuid())
                                .getSingleResult()
                        > 0);
    }

    private int run(String statement, List<UUID> names) {
        return entityManager.createQuery(statement).setParameter("names", names).executeUpdate();
    }
}
