package se.lagesbild.moderation.alarm;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** The gate of the alarms: what stands on every page of the console until one person has taken it on (ADR 0043). */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.COORDINATOR})
public class AlarmBell {
    private static final int MOST = 5;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** Raises an alarm, in the transaction of the verdict. */
    public void raise(Trace trace, LocalTime calledAt) {
        entityManager.persist(new AlarmRow(trace, who(), clock.instant(), calledAt));
        record("alarm.raised", trace);
    }

    /** What nobody has taken on, the oldest first. */
    public List<Alarm> standing() {
        return entityManager
                .createQuery("select a from AlarmRow a where a.acknowledgedAt is null order by a.id", AlarmRow.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(AlarmRow::asAlarm)
                .toList();
    }

    /** Takes an alarm on; who did, and when, stands on record. Once more does no harm. */
    public void acknowledge(long alarm) {
        var row = entityManager.find(AlarmRow.class, alarm, LockModeType.PESSIMISTIC_WRITE);
        if (row != null && row.acknowledge(who(), clock.instant())) {
            record("alarm.acknowledged", row.trace());
        }
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }

    private void record(String act, Trace trace) {
        acted.fire(new Acted(who(), act, trace.uuid().toString(), clock.instant()));
    }
}
