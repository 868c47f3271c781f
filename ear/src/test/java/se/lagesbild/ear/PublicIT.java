package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.message.LeaveMessage;
import se.lagesbild.intake.message.MessageLine;
import se.lagesbild.intake.message.SiteMessages;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.publication.Editions;
import se.lagesbild.publication.KnownPlaces;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Sweref99;

/** What is known about places, and what people write about the pages. */
@ExtendWith(ArquillianExtension.class)
class PublicIT {
    /** The middle of a square of the grid, far from what other tests record. */
    private static final Sweref99 PLACE = new Sweref99(600_125, 6_600_125);

    @Deployment
    static Archive<?> house() {
        return House.with(PublicIT.class, AsModerator.class, AsAnalyst.class, AsAuditor.class, AsHouse.class);
    }

    @Inject
    ObservationLog log;

    @Inject
    Editions editions;

    @Inject
    KnownPlaces places;

    @Inject
    SiteMessages messages;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    AsHouse house;

    @Inject
    AsModerator moderator;

    @Inject
    AsAnalyst analyst;

    @Inject
    AsAuditor auditor;

    @Resource
    DataSource database;

    @Test
    void a_square_is_told_of_at_five_voices_from_three_days_and_never_by_number() throws Exception {
        // As if no month had been published: other tests may have closed this one.
        for (var table : List.of("edition_presence", "edition_cell", "edition", "job_run")) {
            change("delete from " + table);
        }
        var month = YearMonth.now(clock).minusMonths(2);
        var told = new ArrayList<NewObservation>();
        for (int voice = 0; voice < 5; voice++) {
            told.add(told("DARK_PATH", month, 1 + voice % 3, PLACE, Source.PUBLIC));
            told.add(told("LITTER", month, 1 + voice % 2, PLACE, Source.PUBLIC));
            told.add(told("THEFT", month, 1 + voice, PLACE, Source.HOUSING));
        }
        for (int voice = 0; voice < 4; voice++) {
            told.add(told("DESERTED", month, 1 + voice, PLACE, Source.PUBLIC));
        }
        house.does(() -> log.recordAll(told));
        house.does(() -> {
            editions.closeMonths();
            return null;
        });

        var near = places.near(PLACE.toGeoPoint());
        assertEquals(1, near.size());
        assertEquals("DARK_PATH", near.get(0).category());
        assertEquals(month, near.get(0).month());
        assertEquals(near, places.near(at(370).toGeoPoint()));
        assertTrue(places.near(at(380).toGeoPoint()).isEmpty());
        assertEquals(near.get(0), places.named(near.get(0).known().toString()).orElseThrow());
        assertTrue(places.named(UUID.randomUUID().toString()).isEmpty());
        assertTrue(places.named("' or 1=1").isEmpty());
        // In the first week of a month the one before it is not published yet, and this one is the newest.
        assertTrue(
                editions.newest(3).stream().anyMatch(edition -> edition.month().equals(month)));
    }

    @Test
    void a_message_is_kept_once_sealed_read_on_record_and_handled() throws Exception {
        var draft = UUID.randomUUID();
        var before = moderator.does(messages::waiting);
        messages.leave(new LeaveMessage(draft, "Meddelandemärke syns inte", "kontaktmärke", "sv"), Trust.NORMAL);
        messages.leave(new LeaveMessage(draft, "Meddelandemärke syns inte", "kontaktmärke", "sv"), Trust.NORMAL);
        assertEquals(before + 1, moderator.does(messages::waiting));
        assertThrows(BadSubmission.class, () -> messages.leave(new LeaveMessage(draft, " ", null, "sv"), Trust.NORMAL));
        var dump = dump("site_message");
        assertFalse(dump.contains("Meddelandem") || dump.contains("kontaktm"), dump);

        var line = newest(false);
        assertEquals("Meddelandemärke syns inte", line.text());
        assertEquals("kontaktmärke", line.contact());
        moderator.does(() -> {
            messages.handle(line.id());
            return null;
        });
        assertEquals(line.id(), newest(true).id());
        moderator.does(() -> {
            messages.reopen(line.id());
            return null;
        });
        assertEquals(before + 1, moderator.does(messages::waiting));
        assertEquals(
                List.of("message.reopened", "message.read", "message.handled", "message.read"),
                auditor.does(() -> audit.latest(0, 50)).stream()
                        .filter(act -> act.what().equals("message-" + line.id()))
                        .map(AuditLine::act)
                        .toList());
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> messages.read(false, 0)));
    }

    private MessageLine newest(boolean handled) throws Exception {
        var all = moderator.does(() -> messages.read(handled, 0));
        return all.get(handled ? 0 : all.size() - 1);
    }

    private static Sweref99 at(double metresEast) {
        return new Sweref99(PLACE.easting() + metresEast, PLACE.northing());
    }

    private static NewObservation told(String category, YearMonth month, int day, Sweref99 place, Source source) {
        var at = month.atDay(day).atTime(12, 0).atZone(Clocks.SWEDEN).toInstant();
        return new NewObservation(
                category, at, at, TimePrecision.DAY, place, PlacePrecision.EXACT, source, "", 1, null);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String dump(String table) throws SQLException {
        var all = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select words, contact from " + table)) {
            while (rows.next()) {
                all.append(new String(rows.getBytes(1), StandardCharsets.UTF_8));
                all.append(rows.getBytes(2) == null ? "" : new String(rows.getBytes(2), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
