package se.lagesbild.moderation.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Erasable;
import se.lagesbild.shared.vault.Part;

/** Erases the links to what was sent on, whose copies then open no more, and alarms. */
@ApplicationScoped
public class ForwardErasure implements Erasable {
    private static final List<String> ROWS = List.of("LinkRow", "AlarmRow");

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
