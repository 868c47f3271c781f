package se.lagesbild.measure;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;

/** The gate of the problems: written down, changed, and ended when all that answered them has been followed up. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.COORDINATOR, Role.HOUSE})
public class Problems {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Acted> acted;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** Those that go on, the newest first, or those that have ended; at most 200. */
    public List<ProblemLine> all(boolean open) {
        return entityManager
                .createQuery(
                        "select p from Problem p where p.endedAt is " + (open ? "" : "not ")
                                + "null order by p.id desc",
                        Problem.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Problem::asLine)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws MeasureRefused {@code problem.unknown}
     */
    public ProblemLine named(long id) {
        return found(id).asLine();
    }

    /** Writes a problem down; answers its number. */
    public long write(NewProblem said) {
        checked(said);
        var problem = new Problem(said, me(), clock.instant());
        entityManager.persist(problem);
        record("problem.written", problem.id());
        return problem.id();
    }

    /**
     * Tells it otherwise.
     *
     * @throws MeasureRefused also {@code problem.changed-meanwhile}, when somebody else was first
     */
    public void change(long id, NewProblem said, long seenVersion) {
        checked(said);
        found(id).change(said, seenVersion);
        record("problem.changed", id);
    }

    /**
     * Says that it is over.
     *
     * @throws MeasureRefused also {@code problem.measures-open}, while a measure is not followed up
     */
    public void end(long id, String why, long seenVersion) {
        var open = entityManager
                .createQuery("select count(m) from Measure m where m.problem.id = :id and m.state in :open", Long.class)
                .setParameter("id", id)
                .setParameter("open", Measures.OPEN)
                .getSingleResult();
        if (open > 0) {
            throw new MeasureRefused("problem.measures-open");
        }
        found(id).end(why, seenVersion, clock.instant());
        record("problem.ended", id);
    }

    public void takeUp(long id, long seenVersion) {
        found(id).takeUp(seenVersion);
        record("problem.taken-up", id);
    }

    private void checked(NewProblem said) {
        said.categories().forEach(categories::mustKnow);
        if (said.since().isAfter(LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN))) {
            throw new MeasureRefused("problem.since");
        }
    }

    private Problem found(long id) {
        var problem = entityManager.find(Problem.class, id);
        if (problem == null) {
            throw new MeasureRefused("problem.unknown");
        }
        return problem;
    }

    private String me() {
        return caller.isCallerInRole(Role.HOUSE)
                ? "house"
                : caller.getCallerPrincipal().getName();
    }

    private void record(String act, long id) {
        acted.fire(new Acted(me(), act, Long.toString(id), clock.instant()));
    }
}
