package se.lagesbild.retention;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
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

/** At the start it erases again what a restored backup brought back; each hour it sees whether the day's work is done. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    private static final System.Logger LOG = System.getLogger(RetentionTimer.class.getName());

    @Inject
    Retention retention;

    @PostConstruct
    void afterARestore() {
        retention.replay();
    }

    @Schedule(hour = "*", minute = "37", timezone = "Europe/Stockholm", persistent = false)
    void hourly() {
        try {
            retention.today();
        } catch (EJBException elsewhere) {
            LOG.log(WARNING, "the erasure by rule was not done here; it is tried again at the next waking", elsewhere);
        }
    }
}
