package se.lagesbild.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.lagesbild.shared.Role;

/** Who changed what in the catalogue, as it was and as it became. The audit keeps that it was done, this the words. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class ChangeBook {
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager entityManager;

    /** The last changes of everything, newest first. */
    public List<ChangeLine> latest() {
        return entityManager
                .createQuery("select c from ChangeRow c order by c.id desc", ChangeRow.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ChangeRow::asLine)
                .toList();
    }

    /** The last changes of one thing, newest first. */
    public List<ChangeLine> of(String thing) {
        return entityManager
                .createQuery("select c from ChangeRow c where c.thing = :thing order by c.id desc", ChangeRow.class)
                .setParameter("thing", thing)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ChangeRow::asLine)
                .toList();
    }
}
