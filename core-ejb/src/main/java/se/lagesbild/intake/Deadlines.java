package se.lagesbild.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import se.lagesbild.catalogue.goals.Goals;
import se.lagesbild.catalogue.goals.GoalsChanged;
import se.lagesbild.shared.Clocks;

/** Counts anew, in the transaction of who changes the goals, until when each that waits is to be decided. */
@Stateless
@PermitAll
public class Deadlines {
    /** What has waited longer is late by any goal. */
    private static final int DAYS_BACK = 730;

    @PersistenceContext
    EntityManager entityManager;

    public void on(@Observes GoalsChanged event) {
        entityManager
                .createQuery(
                        "select s.content.category as category, min(s.receivedAt) as oldest, max(s.receivedAt) as newest"
                                + " from Submission s where s.waiting = true group by s.content.category",
                        Tuple.class)
                .getResultList()
                .forEach(row -> {
                    var category = row.get("category", String.class);
                    if (!event.before().of(category).equals(event.after().of(category))) {
                        count(
                                category,
                                day(row.get("oldest", Instant.class)),
                                day(row.get("newest", Instant.class)),
                                event.after());
                    }
                });
    }

    private void count(String category, LocalDate oldest, LocalDate newest, Goals goals) {
        var first = oldest.isBefore(newest.minusDays(DAYS_BACK)) ? newest.minusDays(DAYS_BACK) : oldest;
        set(category, Instant.EPOCH, start(first), goals.due(category, start(first)));
        for (var day = first; !day.isAfter(newest); day = day.plusDays(1)) {
            set(category, start(day), start(day.plusDays(1)), goals.due(category, start(day)));
        }
    }

    private void set(String category, Instant from, Instant until, LocalDate due) {
        entityManager
                .createQuery("update Submission s set s.dueDay = :due where s.waiting = true"
                        + " and s.content.category = :category and s.receivedAt >= :from and s.receivedAt < :until")
                .setParameter("due", (int) due.toEpochDay())
                .setParameter("category", category)
                .setParameter("from", from)
                .setParameter("until", until)
                .executeUpdate();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Clocks.SWEDEN).toLocalDate();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.SWEDEN).toInstant();
    }
}
