package se.lagesbild.outbox;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.lagesbild.shared.Role;

/** Goes round every half minute; a missed round is just the next round. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {
    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final int AT_MOST_A_ROUND = 200;

    @Inject
    Carrier carrier;

    @Inject
    Mail mail;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void round() {
        if (mail.isPossible()) {
            goRound();
        }
    }

    /** Tries each letter that is due once. A letter that breaks, as with an address that cannot be opened, stops no other. */
    @RolesAllowed(Role.HOUSE)
    public void goRound() {
        for (var letter : carrier.due(AT_MOST_A_ROUND)) {
            try {
                carrier.carry(letter);
            } catch (EJBException failure) {
                // Only the kind of failure: what it says could hold an address.
                LOG.log(WARNING, "letter {0} could not be tried and waits: {1}", letter, kind(failure));
                carrier.putBack(letter);
            }
        }
    }

    private static String kind(EJBException failure) {
        var cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getSimpleName();
    }
}
