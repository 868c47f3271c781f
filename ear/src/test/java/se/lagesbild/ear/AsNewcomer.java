package se.lagesbild.ear;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import se.lagesbild.shared.Role;

/** Does what a test says with a newcomer's rights. */
@Stateless
@RunAs(Role.NEWCOMER)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsNewcomer {
    public <T> T does(Callable<T> act) throws Exception {
        return act.call();
    }
}
