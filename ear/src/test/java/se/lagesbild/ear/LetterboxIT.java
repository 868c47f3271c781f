package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.letterbox.Letters;
import se.lagesbild.intake.letterbox.Talk;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.intake.refusal.DecidedMeanwhile;
import se.lagesbild.intake.refusal.LetterboxClosed;
import se.lagesbild.intake.refusal.UnknownReceipt;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.sender.Erasures;
import se.lagesbild.sender.LinkUnknown;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Trace;

/** What goes on behind the receipt: letters both ways, a withdrawal, and an address that comes and goes. */
@ExtendWith(ArquillianExtension.class)
class LetterboxIT {
    private static final GeoPoint PLACE = new GeoPoint(58.9512, 13.4023);
    private static final String NOTHING_THERE = "0123456789ABCDEFGHJKMNPQRS";

    @Deployment
    static Archive<?> house() {
        return House.with(LetterboxIT.class, AsModerator.class, AsAuditor.class, AsHouse.class);
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
    ObservationLog log;

    @Inject
    Senders senders;

    @Inject
    Erasures erasures;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    AsModerator moderator;

    @Inject
    AsAuditor auditor;

    @Inject
    AsHouse house;

    @Resource
    DataSource database;

    @Test
    void a_question_is_asked_answered_and_decided() throws Exception {
        var receipt = sends("Lampan är trasig", null);
        var trace = newest().trace();
        asks(trace, "Vilken av lamporna?");
        assertEquals(Talk.ASKED, newest().talk());
        assertEquals(Status.QUESTION, letterbox.open(receipt).status());

        var letters = letterbox.write(receipt, UUID.randomUUID(), "  Den vid trappan.  ");
        assertEquals(Status.IN_REVIEW, letters.status());
        assertEquals(List.of("MODERATOR: Vilken av lamporna?", "SENDER: Den vid trappan."), said(letters.messages()));
        assertEquals(Talk.ANSWERED, newest().talk());
        var dossier = moderator.does(() -> desk.open(trace));
        assertEquals(said(letters.messages()), said(dossier.letters()));

        accepts(trace);
        assertEquals(Status.ACCEPTED, letterbox.open(receipt).status());
        assertThrows(LetterboxClosed.class, () -> letterbox.write(receipt, UUID.randomUUID(), "En sak till"));
        assertEquals(3, letterbox.open(receipt).messages().size());
        assertEquals(
                List.of(
                        "submission.read",
                        "submission.asked",
                        "submission.read",
                        "submission.read",
                        "submission.accepted"),
                actsOn(trace));
    }

    @Test
    void the_same_letter_sent_ten_times_at_once_is_stored_once() throws Exception {
        var receipt = sends("Dubbelklick", null);
        var draft = UUID.randomUUID();
        var pool = Executors.newFixedThreadPool(10);
        try {
            var sends = IntStream.range(0, 10)
                    .mapToObj(one -> (Callable<Letters>) () -> letterbox.write(receipt, draft, "Mer om platsen"))
                    .toList();
            for (var sent : pool.invokeAll(sends)) {
                assertEquals(1, sent.get().messages().size());
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(2, letterbox.write(receipt, draft, "Andra ord").messages().size());
        assertEquals(Talk.ADDED, newest().talk());
    }

    @Test
    void a_lost_answer_can_be_asked_for_again_when_the_case_is_closed() throws Exception {
        var receipt = sends("Sent svar", null);
        var draft = UUID.randomUUID();
        letterbox.write(receipt, draft, "Mer");
        accepts(newest().trace());
        assertEquals(2, letterbox.write(receipt, draft, "Mer").messages().size());
    }

    @Test
    void who_decides_while_the_sender_writes_looks_again() throws Exception {
        var receipt = sends("Medan du läser", null);
        var trace = newest().trace();
        var seen = moderator.does(() -> desk.open(trace)).version();
        letterbox.write(receipt, UUID.randomUUID(), "Förresten");
        assertThrows(
                DecidedMeanwhile.class,
                () -> moderator.does(() -> {
                    desk.accept(trace, seen, new Acceptance("DARK_PATH", true, 1, "", null));
                    return null;
                }));
    }

    @Test
    void fifty_letters_are_enough_and_nothing_is_none() {
        var receipt = sends("Många ord", null);
        for (var one = 0; one < 50; one++) {
            letterbox.write(receipt, UUID.randomUUID(), "Nummer " + one);
        }
        var tooMany = assertThrows(BadSubmission.class, () -> letterbox.write(receipt, UUID.randomUUID(), "Nummer 50"));
        assertEquals("letters.too-many", tooMany.code());
        assertEquals("text", tooMany.field());
        assertThrows(BadSubmission.class, () -> letterbox.write(receipt, UUID.randomUUID(), " "));
        assertThrows(UnknownReceipt.class, () -> letterbox.write(NOTHING_THERE, UUID.randomUUID(), "x"));
    }

    @Test
    void what_is_taken_back_leaves_the_picture_as_a_new_version_and_stands_on_record_once() throws Exception {
        var receipt = sends("Jag ångrar mig", null);
        var trace = newest().trace();
        accepts(trace);
        var recorded = versionsOf(trace, log.lastChange() - 1);
        var before = log.lastChange();

        assertEquals(Status.WITHDRAWN, letterbox.withdraw(receipt).status());
        assertEquals(Status.WITHDRAWN, letterbox.withdraw(receipt).status());

        assertEquals(before + 1, log.lastChange());
        var withdrawn = versionsOf(trace, before);
        assertEquals(1, withdrawn.size());
        assertTrue(withdrawn.get(0).withdrawn());
        assertEquals(2, withdrawn.get(0).revision());
        assertEquals(recorded.get(0).id(), withdrawn.get(0).id());
        assertFalse(recorded.get(0).withdrawn());
        assertEquals(List.of("submission.read", "submission.accepted", "submission.withdrawn"), actsOn(trace));
        assertEquals("Jag ångrar mig", moderator.does(() -> desk.open(trace)).original());
        assertThrows(LetterboxClosed.class, () -> letterbox.write(receipt, UUID.randomUUID(), "Nej förresten"));
    }

    @Test
    void what_nobody_has_decided_leaves_the_queue_when_it_is_taken_back() throws Exception {
        var receipt = sends("Aldrig läst", null);
        var waiting = moderator.does(() -> queue.tally(WaitingFilter.ALL).waiting());
        var trace = newest().trace();
        var before = log.lastChange();
        letterbox.withdraw(receipt);
        assertEquals(
                waiting - 1, moderator.does(() -> queue.tally(WaitingFilter.ALL).waiting()));
        assertEquals(before, log.lastChange());
        assertEquals(List.of("submission.withdrawn"), actsOn(trace));
    }

    @Test
    void what_was_rejected_cannot_be_taken_back() throws Exception {
        var receipt = sends("Handlar om en person", null);
        var trace = newest().trace();
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.reject(trace, version, RejectReason.PERSONAL, "Det handlar om en person.");
            return null;
        });
        assertThrows(LetterboxClosed.class, () -> letterbox.withdraw(receipt));
        assertFalse(actsOn(trace).contains("submission.withdrawn"));
    }

    @Test
    void letters_lie_sealed() throws Exception {
        var receipt = sends("Något", null);
        asks(newest().trace(), "Frågemarkör?");
        letterbox.write(receipt, UUID.randomUUID(), "Svarsmarkör!");
        for (var table : List.of("letter", "submission", "audit_entry", "delivery")) {
            var dump = dump(table);
            assertFalse(dump.contains("Frågemark"), table);
            assertFalse(dump.contains("Svarsmark"), table);
        }
    }

    @Test
    void an_address_gets_one_letter_until_its_owner_says_yes() throws Exception {
        sends("Svara mig", "eva@exempel.se");
        var trace = newest().trace();
        assertEquals(List.of("confirm"), lettersTo(trace));
        assertTrue(senders.addressOf(trace).isEmpty());
        assertTrue(senders.addressOf(trace, "answered").isEmpty());
        var confirm = senders.addressOf(trace, "confirm").orElseThrow();
        assertEquals("eva@exempel.se", confirm.email());
        asks(trace, "Hör du mig?");
        assertEquals(List.of("confirm"), lettersTo(trace));

        var token = confirm.page().replaceFirst(".*kod=", "");
        letterbox.confirmAddress(token);
        letterbox.confirmAddress(token);
        accepts(trace);
        assertEquals(List.of("confirm", "answered"), lettersTo(trace));
        assertFalse(dump("sender").contains(token));
        assertFalse(dump("sender").contains("exempel"));
        assertThrows(LinkUnknown.class, () -> letterbox.confirmAddress("x" + token));
    }

    @Test
    void an_address_is_erased_by_the_code_and_the_rest_remains() throws Exception {
        var receipt = sends("Glöm mig", "eva@exempel.se");
        var trace = newest().trace();
        var link = senders.addressOf(trace, "confirm").orElseThrow().page();
        assertTrue(letterbox.open(receipt).address());
        assertFalse(letterbox.forgetAddress(receipt).address());
        assertTrue(senders.addressOf(trace, "confirm").isEmpty());
        assertThrows(LinkUnknown.class, () -> letterbox.confirmAddress(link.replaceFirst(".*kod=", "")));
        assertEquals("Glöm mig", moderator.does(() -> desk.open(trace)).original());
    }

    @Test
    void an_address_goes_thirty_days_after_the_case_was_closed_and_not_before() throws Exception {
        sends("Stängt", "stangd@exempel.se");
        var closed = newest().trace();
        confirms(closed);
        accepts(closed);
        sends("Öppet", "oppen@exempel.se");
        var open = newest().trace();
        confirms(open);
        sends("Obekräftat", "tyst@exempel.se");
        var silent = newest().trace();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());

        erases(today.plusDays(7));
        assertTrue(senders.knows(silent));
        erases(today.plusDays(8));
        assertFalse(senders.knows(silent));
        erases(today.plusDays(29));
        assertTrue(senders.knows(closed), "the day before");
        erases(today.plusDays(30));
        assertFalse(senders.knows(closed), "the day");
        assertTrue(senders.knows(open), "an open case");
        assertEquals(1, actsOn(closed).stream().filter("address.erased"::equals).count());
        assertEquals("Stängt", moderator.does(() -> desk.open(closed)).original());

        sends("Samma dag igen", "sen@exempel.se");
        var late = newest().trace();
        erases(today.plusDays(30));
        assertTrue(senders.knows(late), "a day's work is done once");
    }

    private String sends(String text, @org.jspecify.annotations.Nullable String email) {
        return intake.submit(new SubmitPlace(
                        UUID.randomUUID(), "DARK_PATH", PLACE, null, null, text, null, null, email, "sv", List.of()))
                .receipt();
    }

    private void asks(Trace trace, String question) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.ask(trace, version, question);
            return null;
        });
    }

    private void accepts(Trace trace) throws Exception {
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.accept(trace, version, new Acceptance("DARK_PATH", true, 1, "", null));
            return null;
        });
    }

    private void confirms(Trace trace) {
        letterbox.confirmAddress(
                senders.addressOf(trace, "confirm").orElseThrow().page().replaceFirst(".*kod=", ""));
    }

    private void erases(LocalDate day) throws Exception {
        house.does(() -> {
            erasures.on(day);
            return null;
        });
    }

    private QueueItem newest() throws Exception {
        var all = moderator.does(() -> queue.tally(WaitingFilter.ALL).waiting());
        return moderator
                .does(() -> queue.page(WaitingFilter.ALL, (int) (long) all - 1, 1))
                .get(0);
    }

    private List<Observed> versionsOf(Trace trace, long change) {
        return log.changedSince(change, 100).stream()
                .filter(observed -> trace.equals(observed.trace()))
                .toList();
    }

    private static List<String> said(List<Letters.Letter> letters) {
        return letters.stream()
                .map(letter -> letter.from() + ": " + letter.text())
                .toList();
    }

    /** Oldest first. */
    private List<String> actsOn(Trace trace) throws Exception {
        var acts = new ArrayList<String>();
        auditor.does(() -> audit.latest(0, 200)).stream()
                .filter(line -> line.what().equals(trace.uuid().toString()))
                .map(AuditLine::act)
                .forEach(act -> acts.add(0, act));
        return acts;
    }

    private List<String> lettersTo(Trace trace) throws SQLException {
        var letters = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select letter from delivery where recipient = ? order by id")) {
            statement.setBytes(1, bytes(trace));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    letters.add(rows.getString(1));
                }
            }
        }
        return letters;
    }

    private static byte[] bytes(Trace trace) {
        return ByteBuffer.allocate(16)
                .putLong(trace.uuid().getMostSignificantBits())
                .putLong(trace.uuid().getLeastSignificantBits())
                .array();
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
