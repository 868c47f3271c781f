package se.lagesbild.staff.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;

/** The gate of the organisations: added, called something else and ended by an administrator. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class Organisations {
    private static final int MOST = 500;
    private static final int LONGEST_NAME = 100;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** All of them, by name, with how many accounts each has. */
    public List<OrganisationLine> all() {
        var accounts = entityManager
                .createQuery(
                        "select a.organisation as code, count(a) as many from Account a group by a.organisation",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("many", Long.class)));
        return every().stream()
                .map(one -> one.asLine(accounts.getOrDefault(one.code(), 0L)))
                .toList();
    }

    /** Name by code, of the ended ones too: what they told remains. */
    @RolesAllowed({
        Role.MODERATOR,
        Role.COORDINATOR,
        Role.ANALYST,
        Role.REPORTER,
        Role.PARTNER,
        Role.AUDITOR,
        Role.ADMIN,
        Role.NEWCOMER,
        Role.HOUSE
    })
    public Map<String, String> names() {
        return every().stream()
                .map(Organisation::asName)
                .collect(Collectors.toMap(OrganisationName::code, OrganisationName::name));
    }

    /**
     * Adds one; answers the code that accounts and facts point at.
     *
     * @throws OrganisationRefused {@code organisation.name-missing}, {@code organisation.name-taken},
     *     {@code organisation.too-many}
     */
    public String add(String name) {
        var known = every();
        var tidy = free(name, "", known);
        if (known.size() >= MOST) {
            throw new OrganisationRefused("organisation.too-many");
        }
        var code = Spelling.code(tidy, known.stream().map(Organisation::code).collect(Collectors.toSet()));
        entityManager.persist(new Organisation(code, tidy));
        record("organisation.added", code);
        return code;
    }

    /** The house adds those of the demo town. */
    @RolesAllowed(Role.HOUSE)
    public void addByHouse(OrganisationName wanted) {
        entityManager.persist(new Organisation(wanted.code(), wanted.name()));
        record("organisation.added", wanted.code());
    }

    /**
     * Calls it something else; what points at it goes on pointing at it.
     *
     * @throws OrganisationRefused as {@link #add}, and {@code organisation.unknown}
     */
    public void rename(String code, String name) {
        var wanted = found(code);
        wanted.rename(free(name, code, every()));
        record("organisation.renamed", code);
    }

    /** Ends it: nobody new belongs to it, and who does sees no organisation's facts. Nothing is erased. */
    public void end(String code) {
        found(code).end(clock.instant());
        record("organisation.ended", code);
    }

    public void reopen(String code) {
        found(code).reopen();
        record("organisation.reopened", code);
    }

    private String free(String name, String own, List<Organisation> known) {
        var tidy = Spelling.tidy(name);
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new OrganisationRefused("organisation.name-missing");
        }
        if (known.stream()
                .filter(one -> !one.code().equals(own))
                .anyMatch(one -> Spelling.same(one.asName().name(), tidy))) {
            throw new OrganisationRefused("organisation.name-taken");
        }
        return tidy;
    }

    private List<Organisation> every() {
        return entityManager
                .createQuery("select o from Organisation o order by o.name, o.id", Organisation.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private Organisation found(String code) {
        return entityManager
                .createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new OrganisationRefused("organisation.unknown"));
    }

    private void record(String act, String code) {
        var who = caller.isCallerInRole(Role.HOUSE)
                ? "house"
                : caller.getCallerPrincipal().getName();
        acted.fire(new Acted(who, act, code, clock.instant()));
    }
}
