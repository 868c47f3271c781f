package se.lagesbild.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.stream.Stream;
import se.lagesbild.intake.SubmissionFacts;
import se.lagesbild.moderation.workload.Ages;
import se.lagesbild.moderation.workload.WorkReport;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;

/** The gate of the workload: how fast and how evenly the moderators decide. Texts are never read for it. */
@Stateless
@RolesAllowed({Role.COORDINATOR, Role.HOUSE})
public class Workload {
    private static final int MOST = 20_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SubmissionFacts submissions;

    @Inject
    Clock clock;

    /** The last so many days and today; verdicts that were taken back are left out. */
    public WorkReport ofLast(int days) {
        var now = clock.instant();
        var from = LocalDate.ofInstant(now, Clocks.SWEDEN).minusDays(days);
        var verdicts = entityManager
                .createQuery(
                        "select v from Verdict v where v.decidedAt >= :from and v.undoneAt is null order by v.decidedAt desc",
                        Verdict.class)
                .setParameter("from", from.atStartOfDay(Clocks.SWEDEN).toInstant())
                .setMaxResults(MOST)
                .getResultList();
        var facts =
                submissions.of(verdicts.stream().map(Verdict::trace).distinct().toList());
        var decided = verdicts.stream()
                .flatMap(verdict -> Stream.ofNullable(facts.get(verdict.trace()))
                        .map(fact -> verdict.asDecided(fact.category(), fact.district(), fact.receivedAt())))
                .toList();
        return WorkReport.of(decided, waiting(now), verdicts.size() < MOST);
    }

    private Ages waiting(Instant now) {
        var counts = new HashMap<Duration, Long>();
        submissions
                .waitingByHour()
                .forEach((hour, waiting) ->
                        counts.merge(Duration.between(hour, now).truncatedTo(ChronoUnit.HOURS), waiting, Long::sum));
        return Ages.of(counts);
    }
}
