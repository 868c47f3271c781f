package se.lagesbild.intake.erasure;

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

/** Submissions that were decided or taken back; the day is forgotten when one is opened again. */
@ApplicationScoped
public class ClosedSubmissions implements Expiring {
    private static final ClosedRows ROWS = new ClosedRows("Submission", "closedOn", "r.waiting = false");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public String kind() {
        return "submission";
    }

    @Override
    public Part part() {
        return Part.WHOLE;
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
