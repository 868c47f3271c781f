package se.lagesbild.audit.incident;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** The gate of the incidents: each is written down whether the authority is told or not. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class Incidents {
    private static final int MOST = 100;
    private static final int LONGEST = 4000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** The incidents, those that are open first, the newest first. */
    public List<IncidentLine> all() {
        return entityManager
                .createQuery(
                        "select i from Incident i order by case when i.closedAt is null then 0 else 1 end, i.id desc",
                        Incident.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    /**
     * Writes an incident down.
     *
     * @param discovered local time; the 72 hours begin then, and not when it is written down
     */
    public void write(LocalDateTime discovered, String words) {
        var moment = discovered.atZone(clock.getZone()).toInstant();
        if (moment.isAfter(clock.instant())) {
            throw new IncidentRefused("incident.not-yet");
        }
        var trace = Trace.fresh();
        entityManager.persist(new Incident(trace, vault.seal(trace, said(words)), me(), moment));
        record("incident.written", trace);
    }

    /** The authority has been told. */
    public void notified(long id) {
        var incident = found(id);
        incident.notified(clock.instant());
        record("incident.notified", incident.trace());
    }

    /** Those whose data it is have been told. */
    public void informed(long id) {
        var incident = found(id);
        incident.informed(clock.instant());
        record("incident.informed", incident.trace());
    }

    public void close(long id, String assessment) {
        var incident = found(id);
        incident.close(vault.seal(incident.trace(), said(assessment)), clock.instant());
        record("incident.closed", incident.trace());
    }

    private IncidentLine opened(Incident incident) {
        var assessment = incident.assessment();
        return incident.asLine(
                vault.openText(incident.trace(), incident.words()),
                assessment == null ? "" : vault.openText(incident.trace(), assessment),
                clock.instant());
    }

    private static String said(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IncidentRefused("incident.words-missing");
        }
        return words.strip();
    }

    private Incident found(long id) {
        var incident = entityManager.find(Incident.class, id);
        if (incident == null) {
            throw new IncidentRefused("incident.unknown");
        }
        return incident;
    }

    private void record(String act, Trace what) {
        acted.fire(new Acted(me(), act, what.uuid().toString(), clock.instant()));
    }

    private String me() {
        return caller.getCallerPrincipal().getName();
    }
}
