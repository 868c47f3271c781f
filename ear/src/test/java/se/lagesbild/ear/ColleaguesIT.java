package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.intake.Counter;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.moderation.opinion.BadOpinion;
import se.lagesbild.moderation.opinion.OpinionDesk;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.Colleague;
import se.lagesbild.staff.NewAccount;

/** Moderators ask each other, the counter writes in for others, and groups stand out. */
@ExtendWith(ArquillianExtension.class)
class ColleaguesIT {
    private static final GeoPoint PLACE = new GeoPoint(58.9488, 13.4177);
    private static final WaitingFilter NEWEST = new WaitingFilter(null, null, null, null, WaitingOrder.NEWEST);

    @Deployment
    static Archive<?> house() {
        return House.with(
                ColleaguesIT.class,
                AsModerator.class,
                AsAuditor.class,
                AsAnalyst.class,
                AsCoordinator.class,
                AsAdmin.class);
    }

    @Inject
    Intake intake;

    @Inject
    Counter counter;

    @Inject
    Letterbox letterbox;

    @Inject
    OpinionDesk opinions;

    @Inject
    ModerationQueue queue;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail audit;

    @Inject
    AsModerator moderator;

    @Inject
    AsCoordinator coordinator;

    @Inject
    AsAnalyst analyst;

    @Inject
    AsAuditor auditor;

    @Inject
    AsAdmin admin;

    @Resource
    DataSource database;

    @Test
    void a_note_to_a_colleague_lies_sealed_and_only_who_is_asked_answers() throws Exception {
        var name = "gunnel" + System.nanoTime();
        admin.does(() -> {
            accounts.create(new NewAccount(name, "Gunnel", "", Set.of(Role.MODERATOR), "trygg-demo-2026"));
            return null;
        });
        sends("Något svårt");
        var trace = newest().trace();
        assertTrue(moderator.does(opinions::colleagues).contains(new Colleague(name, "Gunnel")));
        moderator.does(() -> {
            opinions.ask(trace, name, "Notmarkör?");
            return null;
        });
        var asked = moderator.does(() -> opinions.about(trace)).get(0);
        assertEquals("Notmarkör?", asked.note());
        assertEquals("Gunnel", asked.to());
        assertNull(asked.answer());
        assertFalse(asked.mineToAnswer());
        assertEquals(List.of(), moderator.does(opinions::forMe));
        assertEquals(List.of(), moderator.does(opinions::answeredToMe));
        for (var wrong : List.<Runnable>of(
                () -> opinions.answer(trace, "Nej"),
                () -> opinions.ask(trace, "ingen", "Hej"),
                () -> opinions.ask(trace, name, " "))) {
            assertThrows(
                    BadOpinion.class,
                    () -> moderator.does(() -> {
                        wrong.run();
                        return null;
                    }));
        }
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> opinions.about(trace)));
        for (var table : List.of("second_opinion", "audit_entry")) {
            assertFalse(dump(table).contains("Notmark"), table);
        }
    }

    @Test
    void what_is_told_at_the_counter_is_written_in_once_and_read_by_its_code() throws Exception {
        var form = form("Säger en som ringer");
        var given = coordinator.does(() -> counter.enter(form, Counter.Channel.PHONE));
        assertTrue(coordinator
                .does(() -> counter.enter(form, Counter.Channel.PHONE))
                .repeated());
        assertEquals(Status.RECEIVED, letterbox.open(given.receipt()).status());
        var trace = newest().trace().uuid().toString();
        assertEquals(
                1,
                auditor.does(() -> audit.latest(0, 200)).stream()
                        .filter(line -> line.what().equals(trace) && line.act().equals("submission.entered.PHONE"))
                        .count());
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> counter.enter(form, Counter.Channel.PAPER)));
    }

    @Test
    void almost_the_same_text_three_times_is_a_group() throws Exception {
        for (var end : List.of("varje kväll", "varje natt", "varje dag")) {
            sends("Samma gäng står och skriker utanför porten till det gula huset " + end);
        }
        var group = moderator.does(queue::groups).stream()
                .filter(one ->
                        one.items().stream().anyMatch(item -> item.excerpt().contains("det gula huset")))
                .findFirst()
                .orElseThrow();
        assertTrue(group.words());
        assertEquals(3, group.items().size());
    }

    private void sends(String text) {
        intake.submit(form(text));
    }

    private static SubmitPlace form(String text) {
        return new SubmitPlace(
                UUID.randomUUID(), "DARK_PATH", PLACE, null, null, text, null, null, null, "sv", List.of());
    }

    private QueueItem newest() throws Exception {
        return moderator.does(() -> queue.page(NEWEST, 0, 1)).get(0);
    }

    private String dump(String table) throws SQLException {
        var all = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    var cell = rows.getObject(column) instanceof java.sql.Blob
                            ? rows.getBytes(column)
                            : rows.getObject(column);
                    all.append(cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : cell);
                }
            }
        }
        return all.toString();
    }
}
