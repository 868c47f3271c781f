package se.lagesbild.sender.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Erasable;
import se.lagesbild.shared.vault.Part;

/** Erases addresses, alone or with the whole. */
@ApplicationScoped
public class ContactErasure implements Erasable {
    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int erase(Part part, Collection<Trace> things) {
        return part == Part.ORIGINAL
                ? 0
                : entityManager
                        .createQuery("delete from Sender s where s.trace in :names")
                        .setParameter("names", things.stream().map(Trace::uuid).toList())
                        .executeUpdate();
    }
}
