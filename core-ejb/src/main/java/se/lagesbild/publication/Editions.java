package se.lagesbild.publication;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import se.lagesbild.picture.SituationPictures;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Role;

/** The gate of what is published: the editions, and the closing of months. */
@Stateless
public class Editions {
    private static final System.Logger LOG = System.getLogger(Editions.class.getName());
    private static final int MOST = 240;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SituationPictures pictures;

    @Inject
    Press press;

    @Inject
    Clock clock;

    /** The published months, newest first; at most the last twenty years. */
    @PermitAll
    public List<EditionLine> published() {
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.publication.EditionLine(m.firstDay, m.publishedAt)
                        from PublishedMonth m order by m.firstDay desc""",
                        EditionLine.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The tables of these months, oldest first, in one question; a month that is not published is left out. */
    @PermitAll
    public List<Edition> editions(Collection<YearMonth> months) {
        return entityManager
                .createQuery(
                        """
                        select distinct m from PublishedMonth m left join fetch m.cells
                        where m.firstDay in :first order by m.firstDay""",
                        PublishedMonth.class)
                .setParameter(
                        "first", months.stream().map(month -> month.atDay(1)).toList())
                .getResultList()
                .stream()
                .map(PublishedMonth::read)
                .toList();
    }

    /**
     * The month's table.
     *
     * @throws UnknownEdition when the month is not published
     */
    @PermitAll
    public Edition edition(YearMonth month) {
        return editions(List.of(month)).stream().findFirst().orElseThrow(() -> new UnknownEdition(month));
    }

    /** The newest editions, the newest first; none older than as many months back and one. */
    @PermitAll
    public List<Edition> newest(int most) {
        var since = LocalDate.ofInstant(clock.instant(), Clocks.SWEDEN)
                .withDayOfMonth(1)
                .minusMonths(most + 1L);
        return entityManager
                .createQuery(
                        """
                        select distinct m from PublishedMonth m left join fetch m.cells
                        where m.firstDay >= :since order by m.firstDay desc""",
                        PublishedMonth.class)
                .setParameter("since", since)
                .getResultStream()
                .limit(most)
                .map(PublishedMonth::read)
                .toList();
    }

    /**
     * Publishes every month that has closed and is not published. Does nothing when there is none. It counts only what is
     * committed, so whoever has just recorded observations calls it afterwards, outside that transaction.
     */
    @RolesAllowed(Role.HOUSE)
    public void closeMonths() {
        var published = new HashSet<>(entityManager
                .createQuery("select m.firstDay from PublishedMonth m", LocalDate.class)
                .getResultList());
        pictures.firstMonth().stream()
                .flatMap(first -> PublishingRule.OF_THE_HOUSE.closed(first, clock).stream())
                .filter(month -> !published.contains(month.atDay(1)))
                .forEach(this::print);
    }

    private void print(YearMonth month) {
        try {
            press.print(month);
        } catch (EJBException elsewhere) {
            LOG.log(WARNING, "edition {0} was not printed here; it is tried again at the next waking", month);
        }
    }
}
