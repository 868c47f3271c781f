package se.lagesbild.moderation.silence;

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

/** Wakes each hour; the first waking of a day does the day's work, so a night when the house stood still is made up. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerTimer {
    private static final System.Logger LOG = System.getLogger(AnswerTimer.class.getName());

    @Inject
    AnswerWatch watch;

    @Schedule(hour = "*", minute = "41", timezone = "Europe/Stockholm", persistent = false)
    void hourly() {
        try {
            watch.today();
        } catch (EJBException elsewhere) {
            LOG.log(WARNING, "reminders and closings were not done here; it is tried again at the next waking");
        }
    }
}
