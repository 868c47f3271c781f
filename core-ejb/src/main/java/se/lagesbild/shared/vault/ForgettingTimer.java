package se.lagesbild.shared.vault;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.lagesbild.shared.Role;

/** Goes round each five minutes; what two nodes finish at once is only finished twice. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingTimer {
    private static final System.Logger LOG = System.getLogger(ForgettingTimer.class.getName());
    private static final int MOST_A_ROUND = 100;

    @Inject
    Forgetting forgetting;

    @Schedule(hour = "*", minute = "*/5", second = "40", persistent = false)
    void finish() {
        attempt(() -> {
            for (var round = 0; round < MOST_A_ROUND; round++) {
                if (!forgetting.finishSome()) {
                    return;
                }
            }
        });
    }

    @Schedule(hour = "3", minute = "47", timezone = "Europe/Stockholm", persistent = false)
    void sweep() {
        attempt(forgetting::sweep);
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (EJBException notNow) {
            LOG.log(WARNING, "forgotten keys were not finished here; it is tried again at the next waking", notNow);
        }
    }
}
