package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.incident.IncidentRefused;
import se.lagesbild.audit.incident.Incidents;

/** The log of incidents on a real database. */
@ExtendWith(ArquillianExtension.class)
class IncidentIT {
    @Deployment
    static Archive<?> house() {
        return House.with(IncidentIT.class, Tables.class, Tables.Copy.class, AsAdmin.class, AsModerator.class);
    }

    @Inject
    Incidents incidents;

    @Inject
    Clock clock;

    @Inject
    AsAdmin admin;

    @Inject
    AsModerator moderator;

    @Resource
    DataSource database;

    @Test
    void an_incident_is_kept_sealed_and_carried_to_its_end() throws Exception {
        var now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        writes(now.minusHours(80), "Ett äldre ärende");
        writes(now.minusHours(1), "Markör: fel mottagare");
        var lines = admin.does(() -> incidents.all());
        assertEquals("Markör: fel mottagare", lines.get(0).words());
        assertFalse(lines.get(0).isLate());
        assertTrue(lines.get(1).isLate());
        assertFalse(new Tables(database).dump().contains("Markör"));
        var id = lines.get(0).id();
        admin.does(() -> {
            incidents.notified(id);
            incidents.informed(id);
            incidents.close(id, "Låg risk");
            return null;
        });
        var closed = admin.does(() -> incidents.all()).get(1);
        assertEquals(id, closed.id(), "the open ones stand first");
        assertEquals("Låg risk", closed.assessment());
        assertThrows(
                IncidentRefused.class,
                () -> admin.does(() -> {
                    incidents.informed(id);
                    return null;
                }));
    }

    @Test
    void what_has_not_been_is_refused_and_nobody_else_reads_them() {
        var now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        assertThrows(IncidentRefused.class, () -> writes(now.plusHours(1), "Senare"));
        assertThrows(IncidentRefused.class, () -> writes(now.minusHours(1), " "));
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> incidents.all()));
    }

    private void writes(LocalDateTime discovered, String words) throws Exception {
        admin.does(() -> {
            incidents.write(discovered, words);
            return null;
        });
    }
}
