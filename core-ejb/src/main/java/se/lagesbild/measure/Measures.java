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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.lagesbild.measure.effect.Design;
import se.lagesbild.measure.effect.Effect;
import se.lagesbild.measure.effect.EffectRule;
import se.lagesbild.measure.effect.FollowUp;
import se.lagesbild.picture.SituationPictures;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.around.Surroundings;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;

/** The gate of the measures: planned against a problem, carried out, and closed with what came of them. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.COORDINATOR, Role.HOUSE})
public class Measures {
    static final Set<MeasureState> OPEN = EnumSet.of(MeasureState.PLANNED, MeasureState.ONGOING, MeasureState.DONE);
    private static final EffectRule RULE = new EffectRule(0.05);
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SituationPictures pictures;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** What answers a problem, in the order in which it was written. */
    public List<MeasureLine> against(long problem) {
        return lines("m.problem.id = :problem order by m.id", Map.of("problem", problem));
    }

    /** All that somebody has something to do with, what shall be followed up first on top; at most 200. */
    public List<MeasureLine> open() {
        return lines("m.state in :open order by m.plan.followUpOn, m.id", Map.of("open", OPEN));
    }

    /** How many should have been followed up. */
    public long overdue() {
        return entityManager
                .createQuery(
                        "select count(m) from Measure m where m.state in :open and m.plan.followUpOn < :today",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("today", today())
                .getSingleResult();
    }

    /** What has been followed up of this kind, the newest first: what has worked elsewhere? At most 200. */
    public List<MeasureLine> learntOf(MeasureKind kind) {
        return lines(
                "m.state = :closed and m.plan.kind = :kind order by m.id desc",
                Map.of("closed", MeasureState.CLOSED, "kind", kind));
    }

    /** What is planned or goes on around a point, so far from it as at most {@code metres}. */
    @RolesAllowed({Role.MODERATOR, Role.ANALYST, Role.COORDINATOR})
    public List<MeasureLine> near(GeoPoint point, int metres) {
        var here = Sweref99.of(point);
        // Half as far again: the grid's north is not quite the map's.
        var far = 1.5 * (ProblemPlace.MOST + metres);
        var low = new Sweref99(here.easting() - far, here.northing() - far).toGeoPoint();
        var high = new Sweref99(here.easting() + far, here.northing() + far).toGeoPoint();
        return measures(
                        """
                m.state in :open and m.problem.place.centre.latitude between :south and :north
                and m.problem.place.centre.longitude between :west and :east order by m.plan.followUpOn, m.id""",
                        Map.of(
                                "open",
                                OPEN,
                                "south",
                                low.latitude(),
                                "north",
                                high.latitude(),
                                "west",
                                low.longitude(),
                                "east",
                                high.longitude()))
                .stream()
                .filter(one -> one.problem().place().reaches(here, metres))
                .map(one -> one.asLine(today()))
                .toList();
    }

    public MeasureLine named(long id) {
        return found(id).asLine(today());
    }

    /** Plans an answer to a problem; answers its number. */
    public long plan(long problem, MeasurePlan plan) {
        var about = entityManager.find(Problem.class, problem);
        if (about == null) {
            throw new MeasureRefused("problem.unknown");
        }
        var measure = new Measure(about, plan, me(), clock.instant());
        entityManager.persist(measure);
        record("measure.planned", measure.id());
        return measure.id();
    }

    public void change(long id, MeasurePlan plan, long seenVersion) {
        found(id).change(plan, seenVersion);
        record("measure.changed", id);
    }

    /** It begins, is done, or goes on after all. Closing and cancelling have words of their own. */
    public void become(long id, MeasureState next, long seenVersion) {
        if (!next.isOpen()) {
            throw new MeasureRefused("measure.state");
        }
        found(id).become(next, seenVersion);
        record("measure." + next.name().toLowerCase(Locale.ROOT), id);
    }

    public void cancel(long id, String why, long seenVersion) {
        found(id).cancel(why, seenVersion);
        record("measure.cancelled", id);
    }

    /** Closes it with what came of it; the figures of the chosen design are kept as they are now. */
    public void close(long id, FollowUp said, long seenVersion) {
        var measure = found(id);
        measure.close(said, seenNow(measure, said.design()), seenVersion);
        record("measure.closed", id);
    }

    /**
     * What the figures tell: those that it was closed on, or those of today.
     *
     * @throws MeasureRefused {@code measure.not-begun}, before its first day is over
     */
    public Effect effect(long id, Design design) {
        var measure = found(id);
        return measure.frozen()
                .map(kept ->
                        RULE.conclude(kept.design(), kept.design().before(kept.during()), kept.during(), kept.seen()))
                .orElseGet(() -> seenNow(measure, design));
    }

    private Effect seenNow(Measure measure, Design design) {
        var line = measure.asLine(today());
        var problem = measure.problem().asLine();
        // Today is not over, and would count as a day on which less is seen.
        var last = line.lastDay(today().minusDays(1));
        if (last.isBefore(line.plan().from())) {
            throw new MeasureRefused("measure.not-begun");
        }
        var during = new Span(line.plan().from(), last);
        var before = design.before(during);
        var seen = pictures.around(new Surroundings(
                problem.place().centre(), problem.place().radius(), problem.categories(), before, during));
        return RULE.conclude(design, before, during, seen);
    }

    private List<MeasureLine> lines(String condition, Map<String, Object> values) {
        return measures(condition, values).stream()
                .map(one -> one.asLine(today()))
                .toList();
    }

    private List<Measure> measures(String condition, Map<String, Object> values) {
        var query = entityManager.createQuery(
                "select m from Measure m join fetch m.problem where " + condition, Measure.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(MOST).getResultList();
    }

    private Measure found(long id) {
        var measure = entityManager.find(Measure.class, id);
        if (measure == null) {
            throw new MeasureRefused("measure.unknown");
        }
        return measure;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN);
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
