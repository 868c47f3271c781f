package se.lagesbild.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.picture.SituationPictures;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.job.Jobs;

/** Prints the edition of one month, in a transaction of its own: a month that fails stops no other. */
@Stateless
public class Press {
    private static final String JOB = "edition";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SituationPictures pictures;

    @Inject
    Areas areas;

    @Inject
    Jobs jobs;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    /** Publishes the month. Another node that does so at the same time runs into the row of the job and gives up. */
    @RolesAllowed(Role.HOUSE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void print(YearMonth month) {
        var rule = PublishingRule.OF_THE_HOUSE;
        var now = clock.instant();
        jobs.take(JOB, rule.closing(month));
        var names = districtNames();
        var edition = new PublishedMonth(month, now);
        pictures.voices(month).forEach(cell -> edition.enter(cell, names.getOrDefault(cell.district(), ""), rule));
        pictures.squares(month).forEach(square -> edition.tell(square, rule));
        entityManager.persist(edition);
        acted.fire(new Acted("house", "edition.published", month.toString(), now));
    }

    private Map<String, String> districtNames() {
        return areas.districts().stream().collect(Collectors.toMap(AreaName::code, AreaName::name));
    }
}
