package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.Verdicts;
import se.lagesbild.moderation.again.AgainDesk;
import se.lagesbild.moderation.erasure.ForwardErasure;
import se.lagesbild.moderation.forward.BadForwarding;
import se.lagesbild.moderation.forward.ForwardDesk;
import se.lagesbild.moderation.forward.Forwarding;
import se.lagesbild.moderation.guard.UndecidedFindings;
import se.lagesbild.moderation.receiver.Ground;
import se.lagesbild.moderation.receiver.LinkSpent;
import se.lagesbild.moderation.receiver.LinkState;
import se.lagesbild.moderation.receiver.Links;
import se.lagesbild.moderation.receiver.Receiver;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;

/** A submission that belongs to somebody else is sent on, and its copy read once. */
@ExtendWith(ArquillianExtension.class)
class ForwardIT {
    private static final WaitingFilter NEWEST = new WaitingFilter(null, null, null, null, WaitingOrder.NEWEST);
    private static final String FAULTS = "felanmalan@demostad.example";
    private static final String MASKED = "Notmarkör: lampan är trasig";

    @Deployment
    static Archive<?> house() {
        return House.with(
                ForwardIT.class,
                Tables.class,
                Tables.Copy.class,
                AsModerator.class,
                AsAuditor.class,
                AsAnalyst.class,
                AsHouse.class);
    }

    @Inject
    Intake intake;

    @Inject
    Letterbox letterbox;

    @Inject
    ModerationDesk desk;

    @Inject
    ModerationQueue queue;

    @Inject
    ForwardDesk forwarding;

    @Inject
    Links links;

    @Inject
    Verdicts verdicts;

    @Inject
    AgainDesk again;

    @Inject
    ForwardErasure erasure;

    @Inject
    AuditTrail audit;

    @Inject
    AsModerator moderator;

    @Inject
    AsAuditor auditor;

    @Inject
    AsAnalyst analyst;

    @Inject
    AsHouse house;

    @Resource
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Test
    void a_copy_is_read_once_through_a_secret_that_the_database_does_not_hold() throws Exception {
        var receipt = sends();
        var trace = newest();
        forwards(trace, MASKED);
        assertEquals(Status.FORWARDED, letterbox.open(receipt).status());
        assertTrue(letterbox.open(receipt).messages().get(0).text().contains("annan del av kommunen"));
        assertEquals(LinkState.WAITING, state(trace));
        assertTrue(moderator.does(() -> verdicts.observation(trace)).isEmpty());
        var token = leaves(letter(trace));
        assertEquals(LinkState.SENT, state(trace));
        var dump = new Tables(database).dump();
        assertFalse(dump.contains(token));
        assertFalse(dump.contains("Notmark"));
        assertFalse(dump.contains(FAULTS));
        var read = links.open(token);
        assertEquals(MASKED, read.maskedText());
        assertEquals("DARK_PATH", read.category());
        assertEquals(LinkState.OPENED, state(trace));
        assertThrows(LinkSpent.class, () -> links.open(token));
        assertThrows(LinkSpent.class, () -> links.open(""));
        assertEquals(1, acts("submission.forwarded.OTHER_DEPARTMENT", trace));
        assertEquals(1, acts("forward.opened", trace));
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> forwarding.links(trace)));
    }

    @Test
    void a_new_link_kills_the_old_one_and_taking_it_up_again_kills_them_all() throws Exception {
        var receipt = sends();
        var trace = newest();
        forwards(trace, MASKED);
        var first = leaves(letter(trace));
        does(() -> forwarding.sendAgain(trace));
        assertThrows(LinkSpent.class, () -> links.open(first));
        var second = leaves(letter(trace));
        var version = moderator.does(() -> desk.open(trace)).version();
        does(() -> again.takeUp(trace, version));
        assertThrows(LinkSpent.class, () -> links.open(second));
        assertEquals(Status.IN_REVIEW, letterbox.open(receipt).status());
        var past = moderator.does(() -> verdicts.past(trace)).get(0);
        assertEquals(Receiver.OTHER_DEPARTMENT, past.forwardedTo());
        assertFalse(past.stands());
        assertThrows(BadForwarding.class, () -> does(() -> forwarding.sendAgain(trace)));
    }

    @Test
    void what_points_at_somebody_is_not_sent_on_and_erasure_leaves_no_link() throws Exception {
        sends();
        var trace = newest();
        assertThrows(UndecidedFindings.class, () -> forwards(trace, "Ring 070-174 06 05"));
        assertEquals(List.of(), moderator.does(() -> forwarding.links(trace)));
        forwards(trace, MASKED);
        var letter = letter(trace);
        var token = leaves(letter);
        transaction.begin();
        erasure.erase(Part.WHOLE, List.of(trace));
        transaction.commit();
        assertThrows(LinkSpent.class, () -> links.open(token));
        assertTrue(links.addressOf(letter, "forwarded").isEmpty());
    }

    private void forwards(Trace trace, String text) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        does(() -> forwarding.forward(
                trace,
                version,
                new Forwarding(
                        Receiver.OTHER_DEPARTMENT,
                        Ground.DUTY_TO_GUIDE,
                        FAULTS,
                        null,
                        new Acceptance("DARK_PATH", true, 0, text, null))));
    }

    /** What the postman does when the letter's time has come; answers the secret that stands in it. */
    private String leaves(Trace letter) throws Exception {
        var address = house.does(() -> links.addressOf(letter, "forwarded")).orElseThrow();
        assertEquals(FAULTS, address.email());
        return address.page().replaceFirst(".*kod=", "");
    }

    private LinkState state(Trace trace) throws Exception {
        return moderator.does(() -> forwarding.links(trace)).get(0).state();
    }

    private Trace letter(Trace trace) throws Exception {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select letter from forward_link where trace = ? order by id desc")) {
            query.setBytes(
                    1,
                    ByteBuffer.allocate(16)
                            .putLong(trace.uuid().getMostSignificantBits())
                            .putLong(trace.uuid().getLeastSignificantBits())
                            .array());
            try (var rows = query.executeQuery()) {
                assertTrue(rows.next());
                var bytes = ByteBuffer.wrap(rows.getBytes(1));
                return new Trace(new UUID(bytes.getLong(), bytes.getLong()));
            }
        }
    }

    private long acts(String act, Trace trace) throws Exception {
        return auditor.does(() -> audit.latest(0, 200)).stream()
                .filter(line -> line.act().equals(act)
                        && line.what().equals(trace.uuid().toString()))
                .count();
    }

    private void does(Runnable act) throws Exception {
        moderator.does(() -> {
            act.run();
            return null;
        });
    }

    private String sends() {
        return intake.submit(new SubmitPlace(
                        UUID.randomUUID(),
                        "DARK_PATH",
                        new GeoPoint(58.9433, 13.3988),
                        null,
                        null,
                        "Lampan är trasig",
                        null,
                        null,
                        null,
                        "sv",
                        List.of()))
                .receipt();
    }

    private Trace newest() throws Exception {
        return moderator.does(() -> queue.page(NEWEST, 0, 1)).get(0).trace();
    }
}
