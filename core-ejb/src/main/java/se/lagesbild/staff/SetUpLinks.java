package se.lagesbild.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import se.lagesbild.shared.Role;

/** The one-time code with which the first administrator chooses a password. */
@Stateless
@RunAs(Role.HOUSE)
public class SetUpLinks {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    /** A new start gives a new code; the one before stops working. */
    @RolesAllowed(Role.HOUSE)
    public void replaceWith(String code) {
        entityManager.createQuery("delete from SetUpCode").executeUpdate();
        entityManager.persist(new SetUpCode(Passwords.hash(code.toCharArray())));
    }

    /**
     * Makes the account {@code admin} with the password that the person chose; the code has done its work.
     *
     * @throws AccountRefused {@code setup.refused} when the code is wrong or used, {@code account.password-short}
     */
    @PermitAll
    public void use(String code, String password) {
        var kept = entityManager
                .createQuery("select c from SetUpCode c", SetUpCode.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(one -> Passwords.match(one.hash(), code.toCharArray()))
                .orElseThrow(() -> new AccountRefused("setup.refused"));
        if (!accounts.isEmpty()) {
            throw new AccountRefused("setup.refused");
        }
        accounts.createByHouse(new NewAccount("admin", "Administratör", "", Set.of(Role.ADMIN), password), false);
        entityManager.remove(kept);
    }
}
