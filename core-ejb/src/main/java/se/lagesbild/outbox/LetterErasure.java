package se.lagesbild.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Erasable;
import se.lagesbild.shared.vault.Part;

/** Erases the letters to somebody who is to be forgotten, sent or not. */
@ApplicationScoped
public class LetterErasure implements Erasable {
    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int erase(Part part, Collection<Trace> things) {
        // A letter holds no address: without one it goes nowhere, and stays with the rest.
        return part == Part.WHOLE
                ? entityManager
                        .createQuery("delete from Delivery d where d.recipient in :names")
                        .setParameter("names", things.stream().map(Trace::uuid).toList())
                        .executeUpdate()
                : 0;
    }
}
