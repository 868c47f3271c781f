package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.disclosure.DisclosureRefused;
import se.lagesbild.moderation.disclosure.Disclosures;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Marking;
import se.lagesbild.moderation.disclosure.Outcome;
import se.lagesbild.moderation.disclosure.Paragraph;
import se.lagesbild.moderation.disclosure.Proposal;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/** A document is proposed, decided and given out on a real database. */
@ExtendWith(ArquillianExtension.class)
class DisclosureIT {
    private static final String TEXT = "Markör: ring 070-174 06 05.";

    @Deployment
    static Archive<?> house() {
        return House.with(
                DisclosureIT.class,
                Tables.class,
                Tables.Copy.class,
                AsAdmin.class,
                AsModerator.class,
                AsCoordinator.class,
                AsAuditor.class);
    }

    @Inject
    Intake intake;

    @Inject
    ModerationQueue queue;

    @Inject
    Disclosures disclosures;

    @Inject
    AsModerator moderator;

    @Inject
    AsCoordinator coordinator;

    @Inject
    AsAuditor auditor;

    @Resource
    DataSource database;

    @Test
    void a_part_is_proposed_decided_by_somebody_else_and_fetched() throws Exception {
        var trace = submission();
        var sheet = moderator.does(() -> disclosures.layOut(trace));
        assertEquals(TEXT, sheet.originals().get(Field.TEXT));
        assertEquals("Markör: ring [telefon].", sheet.proposed(Field.TEXT));
        var id = moderator.does(() -> disclosures.propose(trace, inPart(sheet.proposed(Field.TEXT))));
        assertEquals(id, coordinator.does(() -> disclosures.all()).get(0).id(), "what waits stands first");
        assertThrows(
                DisclosureRefused.class,
                () -> moderator.does(() -> disclosures.propose(trace, inPart(sheet.proposed(Field.TEXT)))));
        refused("disclosure.own-proposal", id, Outcome.PART, "Skäl");
        by(id, "granskaren");
        refused("disclosure.whole-but-masked", id, Outcome.WHOLE, "Skäl");
        refused("disclosure.reason-missing", id, Outcome.PART, " ");
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> disclosures.read(id)));
        assertThrows(EJBAccessException.class, () -> auditor.does(() -> disclosures.all()));
        assertEquals(TEXT, coordinator.does(() -> disclosures.read(id)).get(Field.TEXT));
        assertTrue(coordinator.does(() -> disclosures.draft(id)).length > 1000);
        coordinator.does(() -> {
            disclosures.decide(id, Outcome.PART, "Markörskäl");
            return null;
        });
        var opened = moderator.does(() -> disclosures.open(id));
        assertEquals("Markörskäl", opened.reason());
        assertEquals(
                "%PDF",
                new String(
                        moderator.does(() -> disclosures.fetch(id)),
                        0,
                        4,
                        java.nio.charset.StandardCharsets.ISO_8859_1));
        refused("disclosure.decided-already", id, Outcome.PART, "Skäl");
        for (var act : List.of("proposed", "looked", "decided.PART", "masked.TEXT", "fetched")) {
            assertEquals(1, acts("disclosure." + act, trace), act);
        }
        assertEquals(0, acts("disclosure.masked.POINT", trace));
        var dump = new Tables(database).dump();
        assertFalse(dump.contains("Markör"), "all of it lies sealed");
    }

    @Test
    void what_is_sent_back_can_be_proposed_anew() throws Exception {
        var trace = submission();
        var id = moderator.does(() -> disclosures.propose(trace, inPart("[borttaget]")));
        by(id, "granskaren");
        coordinator.does(() -> {
            disclosures.sendBack(id, "Maska bara numret");
            return null;
        });
        assertThrows(DisclosureRefused.class, () -> coordinator.does(() -> disclosures.fetch(id)));
        moderator.does(() -> disclosures.propose(trace, inPart("Markör: ring [telefon].")));
        assertEquals(2, moderator.does(() -> disclosures.of(trace)).size());
    }

    private static Proposal inPart(String given) {
        return new Proposal(
                Outcome.PART,
                "",
                List.of(new Marking(Field.TEXT, Paragraph.OSL_21_7, given), new Marking(Field.POINT, null, "")));
    }

    private void refused(String code, long id, Outcome outcome, String reason) {
        var refusal = assertThrows(
                DisclosureRefused.class,
                () -> coordinator.does(() -> {
                    disclosures.decide(id, outcome, reason);
                    return null;
                }));
        assertEquals(code, refusal.code());
    }

    private Trace submission() throws Exception {
        intake.submit(new SubmitPlace(
                UUID.randomUUID(),
                "DARK_PATH",
                new GeoPoint(58.9512, 13.4023),
                null,
                null,
                TEXT,
                null,
                null,
                null,
                "sv",
                List.of(),
                List.of(),
                Details.NONE));
        var all = moderator.does(() -> queue.tally(WaitingFilter.ALL).waiting());
        return moderator
                .does(() -> queue.page(WaitingFilter.ALL, (int) (long) all - 1, 1))
                .get(0)
                .trace();
    }

    /** In a test everybody has the same name. */
    private void by(long id, String account) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update disclosure set proposed_by = ? where id = ?")) {
            statement.setString(1, account);
            statement.setLong(2, id);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private long acts(String act, Trace trace) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select count(*) from audit_entry where act = ? and subject = ?")) {
            statement.setString(1, act);
            statement.setString(2, trace.uuid().toString());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
