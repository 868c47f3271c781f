package se.lagesbild.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Sweref99;

/** The gate of the log: facts go in by version, and a picture reads what is new. */
@Stateless
public class ObservationLog {
    private static final int MOST_NEAR = 200;
    private static final int MOST_TOGETHER = 50;
    private static final int MOST_ORGANISATIONS = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Records one fact and returns its id. */
    @RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.HOUSE})
    public long record(NewObservation told) {
        return append(List.of(told)).get(0);
    }

    /** Records many facts as one change and returns their ids, in the same order. */
    @RolesAllowed({Role.COORDINATOR, Role.HOUSE})
    public List<Long> recordAll(List<NewObservation> told) {
        return append(told);
    }

    /**
     * Says that a fact no longer holds.
     *
     * @throws UnknownObservation when none holds under this id
     */
    @RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.HOUSE})
    public void withdraw(long id) {
        var head = lockHead();
        entityManager.persist(latest(id).withdrawn(head.nextChange(), clock.instant()));
    }

    /**
     * Records a fact that tells of the same event as another one (a merge), and returns its id.
     *
     * @throws UnknownObservation when the other does not hold
     */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public long join(NewObservation told, long other) {
        var head = lockHead();
        var event = latest(other).event();
        var id = head.nextObservation();
        entityManager.persist(Observation.another(id, head.nextChange(), event, told, clock.instant()));
        return id;
    }

    /**
     * Says that a fact is an event of its own after all.
     *
     * @throws UnknownObservation when none holds under this id
     */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public void split(long id) {
        var head = lockHead();
        entityManager.persist(latest(id).alone(head.nextChange(), clock.instant()));
    }

    /** The fact as it stands; empty when there is none, or it is withdrawn. */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public Optional<Observed> standing(long id) {
        return newest(id).map(Observation::asObserved);
    }

    /** What holds and tells of the same event as this fact, itself among it, at most {@value #MOST_TOGETHER}. */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public List<Observed> together(long id) {
        return newest(id)
                .map(one -> entityManager
                        .createQuery(
                                """
                                select o from Observation o where o.event = :event and o.withdrawn = false and not exists
                                (select 1 from Observation n where n.id = o.id and n.revision > o.revision) order by o.id""",
                                Observation.class)
                        .setParameter("event", one.event())
                        .setMaxResults(MOST_TOGETHER)
                        .getResultStream()
                        .map(Observation::asObserved)
                        .toList())
                .orElse(List.of());
    }

    /** Whether the fact is there and not withdrawn. */
    @RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.HOUSE})
    public boolean holds(long id) {
        return newest(id).isPresent();
    }

    /**
     * Corrects a fact.
     *
     * @throws UnknownObservation when none holds under this id
     */
    @RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.HOUSE})
    public void revise(long id, NewObservation told) {
        var head = lockHead();
        entityManager.persist(latest(id).revised(head.nextChange(), told, clock.instant()));
    }

    /** What holds in the square of {@code 2 * metres} around a place, the newest first, at most {@value #MOST_NEAR}. */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public List<Observed> near(Sweref99 place, int metres, Instant from, Instant to) {
        return entityManager
                .createQuery(
                        """
                        select o from Observation o where o.northing between :south and :north
                        and o.easting between :west and :east and o.begins between :from and :to and o.withdrawn = false
                        and not exists (select 1 from Observation n where n.id = o.id and n.revision > o.revision)
                        order by o.begins desc, o.version desc""",
                        Observation.class)
                .setParameter("south", place.northing() - metres)
                .setParameter("north", place.northing() + metres)
                .setParameter("west", place.easting() - metres)
                .setParameter("east", place.easting() + metres)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST_NEAR)
                .getResultStream()
                .map(Observation::asObserved)
                .toList();
    }

    /** Who has told something, by name; residents are no organisation. */
    @RolesAllowed({Role.ANALYST, Role.COORDINATOR, Role.REPORTER, Role.PARTNER})
    public List<String> organisations() {
        return entityManager
                .createQuery(
                        "select distinct o.organisation from Observation o where o.organisation > '' order by o.organisation",
                        String.class)
                .setMaxResults(MOST_ORGANISATIONS)
                .getResultList();
    }

    /** What holds of what an organisation has told, the newest first. Whose may be asked for is decided by who asks. */
    @RolesAllowed({Role.ANALYST, Role.COORDINATOR, Role.REPORTER, Role.PARTNER})
    public List<Observed> toldBy(String organisation, int first, int limit) {
        return entityManager
                .createQuery(
                        """
                        select o from Observation o where o.organisation = :organisation and o.withdrawn = false
                        and not exists (select 1 from Observation n where n.id = o.id and n.revision > o.revision)
                        order by o.begins desc, o.version desc""",
                        Observation.class)
                .setParameter("organisation", organisation)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultStream()
                .map(Observation::asObserved)
                .toList();
    }

    /** The number of the last change; a picture that holds it is true. */
    @PermitAll
    public long lastChange() {
        return entityManager
                .createQuery("select h.lastChange from LogHead h", Long.class)
                .getSingleResult();
    }

    /**
     * What changed after {@code change}, in the order of the changes; the last revision of an id wins.
     *
     * @param limit at most about so many versions; the last change is always whole, so a reader may ask on from it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // reads a million rows without holding them
    public List<Observed> changedSince(long change, int limit) {
        var versions = entityManager
                .createQuery(
                        "select o from Observation o where o.change > :change order by o.change, o.version",
                        Observation.class)
                .setParameter("change", change)
                .setMaxResults(limit)
                .getResultList();
        if (versions.size() == limit) {
            var last = versions.get(limit - 1).asObserved().change();
            versions = new ArrayList<>(versions);
            versions.removeIf(version -> version.asObserved().change() == last);
            versions.addAll(entityManager
                    .createQuery(
                            "select o from Observation o where o.change = :change order by o.version",
                            Observation.class)
                    .setParameter("change", last)
                    .getResultList());
        }
        return versions.stream().map(Observation::asObserved).toList();
    }

    private List<Long> append(List<NewObservation> told) {
        var head = lockHead();
        var change = head.nextChange();
        var now = clock.instant();
        var ids = new ArrayList<Long>(told.size());
        for (var one : told) {
            var id = head.nextObservation();
            entityManager.persist(Observation.first(id, change, one, now));
            ids.add(id);
        }
        return ids;
    }

    private LogHead lockHead() {
        return entityManager.find(LogHead.class, LogHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    private Observation latest(long id) {
        return newest(id).orElseThrow(() -> new UnknownObservation(id));
    }

    private Optional<Observation> newest(long id) {
        return entityManager
                .createQuery("select o from Observation o where o.id = :id order by o.revision desc", Observation.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .filter(latest -> !latest.isWithdrawn())
                .findFirst();
    }
}
