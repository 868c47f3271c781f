package se.lagesbild.staff.permission;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.lagesbild.shared.Role;

/** The gate that says how far the caller's permission reaches, by the roles of this request and the account's organisation. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.COORDINATOR, Role.ANALYST, Role.REPORTER, Role.PARTNER, Role.AUDITOR, Role.ADMIN})
public class Scopes {
    @PersistenceContext
    EntityManager entityManager;

    @Resource
    SessionContext caller;

    /** Empty for who has it not, and for who has it for the own organisation and belongs to none that stands. */
    public Optional<Scope> of(Permission permission) {
        var roles = Permission.GIVEN.stream().filter(caller::isCallerInRole).toList();
        return permission.reachOf(roles).flatMap(reach -> switch (reach) {
            case ALL -> Optional.of(Scope.ALL);
            case OWN_ORGANISATION -> organisation().map(Scope::of);
            case SELF -> Optional.empty();
        });
    }

    private Optional<String> organisation() {
        return entityManager
                .createQuery(
                        """
                        select o.code from Account a, Organisation o
                        where a.name = :name and o.code = a.organisation and o.endedAt is null""",
                        String.class)
                .setParameter("name", caller.getCallerPrincipal().getName())
                .getResultStream()
                .findFirst();
    }
}
