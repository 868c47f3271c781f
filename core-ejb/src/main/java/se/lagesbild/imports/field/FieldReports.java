package se.lagesbild.imports.field;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.observation.WorkingPlace;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;

/** The gate of the reporters: each tells for the own organisation, reads the own day back, and takes a mistake back. */
@Stateless
@RolesAllowed(Role.REPORTER)
public class FieldReports {
    private static final int MOST = 100;

    /** Clocks of phones differ. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final Duration OLDEST = Duration.ofDays(7);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FieldFacts facts;

    @Inject
    FieldChecks checks;

    @Inject
    Event<Acted> acted;

    @Resource
    SessionContext caller;

    /** Takes down what was seen, once; answers how it is read back. */
    public FieldLine tell(NewFieldReport seen) {
        var before = told(seen);
        if (before.isPresent()) {
            return before.get().asLine();
        }
        var now = checks.now();
        if (seen.at().isAfter(now.plus(AHEAD)) || seen.at().isBefore(now.minus(OLDEST))) {
            throw new FieldRefused("field.time");
        }
        var organisation = checks.organisation();
        var district = checks.districtOf(seen.place());
        var report = new FieldReport(
                seen, me(), organisation, district, fact(seen, organisation).orElse(null), now);
        entityManager.persist(report);
        record("field.told", report.id(), now);
        return report.asLine();
    }

    private Optional<Long> fact(NewFieldReport seen, String organisation) {
        var category = seen.category();
        if (category == null) {
            return Optional.empty();
        }
        checks.mustKnow(category);
        var place = WorkingPlace.of(Sweref99.of(seen.place()), seen.publicPlace());
        return Optional.of(facts.record(new NewObservation(
                category,
                seen.at(),
                seen.at(),
                TimePrecision.MINUTE,
                place.place(),
                place.precision(),
                Source.REPORTER,
                organisation,
                seen.seriousness(),
                null)));
    }

    /** What the caller has told in the last day, the newest first. */
    public List<FieldLine> mine() {
        return entityManager
                .createQuery(
                        "select r from FieldReport r where r.account = :me and r.toldAt > :since order by r.id desc",
                        FieldReport.class)
                .setParameter("me", me())
                .setParameter("since", checks.now().minus(FieldReport.REGRET))
                .setMaxResults(MOST)
                .getResultStream()
                .map(FieldReport::asLine)
                .toList();
    }

    /**
     * Takes a mistake back within a day: the fact no longer holds.
     *
     * @throws FieldRefused {@code field.unknown}, {@code field.not-yours}, {@code field.too-late}
     */
    public void takeBack(long id) {
        var report = entityManager.find(FieldReport.class, id);
        if (report == null) {
            throw new FieldRefused("field.unknown");
        }
        var now = checks.now();
        var fact = report.takeBack(me(), now);
        if (fact != null) {
            facts.withdraw(fact);
        }
        record("field.taken-back", id, now);
    }

    private Optional<FieldReport> told(NewFieldReport seen) {
        return entityManager
                .createQuery(
                        "select r from FieldReport r where r.draft = :draft and r.account = :me", FieldReport.class)
                .setParameter("draft", seen.draft())
                .setParameter("me", me())
                .getResultStream()
                .findFirst();
    }

    private String me() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, long id, Instant now) {
        acted.fire(new Acted(me(), act, Long.toString(id), now));
    }
}
