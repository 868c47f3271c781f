package se.lagesbild.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lagesbild.shared.Role;

/** The gate for colleagues' names, for who works beside them. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.HOUSE})
public class Colleagues {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    /** Who may moderate, by name; the one who asks is among them. */
    public List<Colleague> moderators() {
        return entityManager
                .createQuery(
                        """
                        select new se.lagesbild.staff.Colleague(a.name, a.displayName) from Account a join a.roles r
                        where r = :moderator and a.enabled = true order by a.displayName, a.name""",
                        Colleague.class)
                .setParameter("moderator", Role.MODERATOR)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the owners of these accounts are called. */
    public Map<String, String> names(Set<String> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select a.name as account, a.displayName as called from Account a where a.name in :accounts",
                        Tuple.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("account", String.class), row -> row.get("called", String.class)));
    }
}
