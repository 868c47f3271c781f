package se.lagesbild.audit;

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

/** Wakes each hour; the first waking of a day makes its checkpoint. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckpointTimer {
    private static final System.Logger LOG = System.getLogger(CheckpointTimer.class.getName());

    @Inject
    Checkpoints checkpoints;

    @Schedule(hour = "*", minute = "7", timezone = "Europe/Stockholm", persistent = false)
    void hourly() {
        try {
            checkpoints.today();
        } catch (EJBException elsewhere) {
            LOG.log(WARNING, "the record's checkpoint was not made here; it is tried again at the next waking");
        }
    }
}
