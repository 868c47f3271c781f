package se.lagesbild.sender.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.ClosedRows;
import se.lagesbild.shared.erasure.Expiring;
import se.lagesbild.shared.erasure.Ripe;
import se.lagesbild.shared.vault.Part;

/** E-mail addresses of submissions that are closed. */
@ApplicationScoped
public class ClosedContacts implements Expiring {
    private static final ClosedRows ROWS = new ClosedRows("Sender", "closedOn", "1 = 1");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public String kind() {
        return "contact";
    }

    @Override
    public Part part() {
        return Part.CONTACT;
    }

    @Override
    public Ripe ripe(LocalDate closedBy, Collection<Trace> except) {
        return ROWS.ripe(entityManager, closedBy, except);
    }

    @Override
    public List<Closed> oldest(LocalDate closedBy, Collection<Trace> except, int most) {
        return ROWS.oldest(entityManager, closedBy, except, most);
    }
}
