package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.AuditSearch;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.catalogue.UnknownCategory;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.ReceiptGiven;
import se.lagesbild.intake.Status;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.refusal.BadSubmission;
import se.lagesbild.intake.refusal.DecidedMeanwhile;
import se.lagesbild.intake.refusal.DraftReused;
import se.lagesbild.intake.refusal.UnknownReceipt;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.BadAcceptance;
import se.lagesbild.moderation.MaskedTexts;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/** The line through the whole house, behind the pages. */
@ExtendWith(ArquillianExtension.class)
class LineIT {
    private static final GeoPoint PLACE = new GeoPoint(58.9512, 13.4023);

    @Deployment
    static Archive<?> house() {
        return House.with(LineIT.class, AsModerator.class, AsAuditor.class, AsAnalyst.class);
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
    MaskedTexts texts;

    @Inject
    AuditTrail audit;

    @Inject
    AsModerator moderator;

    @Inject
    AsAuditor auditor;

    @Inject
    AsAnalyst analyst;

    @Resource
    DataSource database;

    @Test
    void what_is_sent_is_accepted_becomes_a_fact_and_is_answered() throws Exception {
        var given = intake.submit(form(UUID.randomUUID(), "Mörkt, säger Eva på 070-1740605", List.of(photo())));
        var trace = newest().trace();

        var dossier = moderator.does(() -> desk.open(trace));
        assertEquals("Mörkt, säger Eva på 070-1740605", dossier.original());
        assertEquals(1, dossier.photos());
        assertTrue(moderator.does(() -> desk.photo(trace, 1)).length > 100);
        moderator.does(() -> {
            desk.accept(trace, dossier.version(), new Acceptance("DARK_PATH", false, 2, "Mörkt, säger [namn]", null));
            return null;
        });

        var fact = factOf(trace);
        assertEquals(Sweref99.of(PLACE).squareCentre(50), fact.place());
        assertEquals(PlacePrecision.WORKING_SQUARE, fact.placePrecision());
        assertEquals(TimePrecision.RECEIPT, fact.timePrecision());
        var letters = letterbox.open(given.receipt().toLowerCase(java.util.Locale.ROOT));
        assertEquals(Status.ACCEPTED, letters.status());
        assertEquals(1, letters.messages().size());
        assertEquals(
                "Mörkt, säger [namn]",
                analyst.does(() -> texts.read(List.of(trace))).get(0).text());
        assertEquals(List.of("submission.read", "photo.read", "submission.accepted", "text.read"), actsOn(trace));
    }

    @Test
    void the_words_for_a_photo_lie_sealed_beside_it_and_are_part_of_the_draft() throws Exception {
        var draft = UUID.randomUUID();
        var photos = List.of(photo(), photo());
        var given = intake.submit(photographed(draft, photos, List.of("", "Trappan bakom kiosken")));
        assertTrue(intake.submit(photographed(draft, photos, List.of("", " Trappan bakom kiosken ", "")))
                .repeated());
        assertFalse(given.repeated());
        assertThrows(DraftReused.class, () -> intake.submit(photographed(draft, photos, List.of("Något annat"))));
        assertEquals(
                Map.of(2, "Trappan bakom kiosken"),
                moderator.does(() -> desk.open(newest().trace())).photoTexts());
    }

    @Test
    void a_public_place_keeps_its_exact_point() throws Exception {
        intake.submit(form(UUID.randomUUID(), "På torget", List.of()));
        var item = newest();
        var version = moderator.does(() -> desk.open(item.trace())).version();
        moderator.does(() -> {
            desk.accept(item.trace(), version, new Acceptance("DESERTED", true, 1, "På torget", null));
            return null;
        });
        assertEquals(Sweref99.of(PLACE), factOf(item.trace()).place());
    }

    @Test
    void a_rejection_tells_the_sender_why_and_leaves_no_fact() throws Exception {
        var given = intake.submit(form(UUID.randomUUID(), "Min granne spelar musik", List.of()));
        var item = newest();
        var version = moderator.does(() -> desk.open(item.trace())).version();
        var before = log.lastChange();
        moderator.does(() -> {
            desk.reject(item.trace(), version, RejectReason.PERSONAL, "Det handlar om en person.");
            return null;
        });
        assertEquals(before, log.lastChange());
        var letters = letterbox.open(given.receipt());
        assertEquals(Status.REJECTED, letters.status());
        assertEquals("Det handlar om en person.", letters.messages().get(0).text());
    }

    @Test
    void the_second_of_two_moderators_is_told_so_and_changes_nothing() throws Exception {
        intake.submit(form(UUID.randomUUID(), "Två vill besluta", List.of()));
        var item = newest();
        var seen = moderator.does(() -> desk.open(item.trace())).version();
        moderator.does(() -> {
            desk.reject(item.trace(), seen, RejectReason.OTHER, "Nej tack.");
            return null;
        });
        var before = log.lastChange();
        assertThrows(
                DecidedMeanwhile.class,
                () -> moderator.does(() -> {
                    desk.accept(item.trace(), seen, new Acceptance("DARK_PATH", true, 1, "", null));
                    return null;
                }));
        assertEquals(before, log.lastChange());
    }

    @Test
    void a_verdict_that_fails_halfway_leaves_nothing_behind() throws Exception {
        intake.submit(form(UUID.randomUUID(), "Fel kategori", List.of()));
        var item = newest();
        var version = moderator.does(() -> desk.open(item.trace())).version();
        assertThrows(
                UnknownCategory.class,
                () -> moderator.does(() -> {
                    desk.accept(item.trace(), version, new Acceptance("NO_SUCH_THING", true, 1, "", null));
                    return null;
                }));
        var again = moderator.does(() -> desk.open(item.trace()));
        assertEquals(Status.RECEIVED, again.status());
        assertFalse(actsOn(item.trace()).contains("submission.accepted"));
    }

    @Test
    void the_same_draft_sent_ten_times_at_once_is_one_submission() throws Exception {
        var draft = UUID.randomUUID();
        var before = waiting();
        var pool = Executors.newFixedThreadPool(10);
        try {
            var sends = IntStream.range(0, 10)
                    .mapToObj(
                            one -> (Callable<ReceiptGiven>) () -> intake.submit(form(draft, "Dubbelklick", List.of())))
                    .toList();
            var receipts = new java.util.HashSet<String>();
            for (var sent : pool.invokeAll(sends)) {
                receipts.add(sent.get().receipt());
            }
            assertEquals(1, receipts.size());
        } finally {
            pool.shutdown();
        }
        assertEquals(before + 1, waiting());
        assertThrows(DraftReused.class, () -> intake.submit(form(draft, "Något annat", List.of())));
    }

    @Test
    void what_is_trusted_little_waits_last_and_is_judged_like_the_rest() throws Exception {
        intake.submit(form(UUID.randomUUID(), "Osäker avsändare", List.of()), Trust.LOW);
        intake.submit(form(UUID.randomUUID(), "Säker avsändare", List.of()));
        var last = newest();
        assertEquals("Osäker avsändare", last.excerpt());
        assertEquals(Trust.LOW, last.trust());
        var dossier = moderator.does(() -> desk.open(last.trace()));
        assertEquals(Trust.LOW, dossier.trust());
        moderator.does(() -> {
            desk.reject(last.trace(), dossier.version(), RejectReason.OTHER, "Nej tack.");
            return null;
        });
        assertEquals("Säker avsändare", newest().excerpt());
        assertEquals(Trust.NORMAL, newest().trust());
    }

    @Test
    void an_unknown_category_and_an_unknown_code_are_refused() {
        var form = new SubmitPlace(
                UUID.randomUUID(), "NO_SUCH_THING", PLACE, null, null, "x", null, null, null, "sv", List.of());
        assertEquals(
                "category",
                assertThrows(BadSubmission.class, () -> intake.submit(form)).field());
        assertThrows(UnknownReceipt.class, () -> letterbox.open("0123456789ABCDEFGHJKMNPQRS"));
        assertThrows(UnknownReceipt.class, () -> letterbox.open(""));
    }

    @Test
    void where_no_districts_are_known_words_are_enough_until_a_moderator_finds_the_place() throws Exception {
        intake.submit(new SubmitPlace(
                UUID.randomUUID(),
                "OTHER",
                null,
                "Bakom kiosken",
                null,
                "Utan karta",
                null,
                null,
                null,
                "sv",
                List.of()));
        var item = newest();
        var version = moderator.does(() -> desk.open(item.trace())).version();
        assertThrows(
                BadAcceptance.class,
                () -> moderator.does(() -> {
                    desk.accept(item.trace(), version, new Acceptance("OTHER", true, 1, "", null));
                    return null;
                }));
        moderator.does(() -> {
            desk.accept(item.trace(), version, new Acceptance("OTHER", true, 1, "", PLACE));
            return null;
        });
        assertEquals(PlacePrecision.EXACT, factOf(item.trace()).placePrecision());
    }

    @Test
    void what_people_write_lies_nowhere_in_the_database_as_written() throws Exception {
        intake.submit(new SubmitPlace(
                UUID.randomUUID(),
                "OTHER",
                PLACE,
                "Platsmarkör bakom kiosken",
                null,
                "Textmarkör under bron",
                null,
                null,
                "epostmarkor@exempel.se",
                "sv",
                List.of()));
        for (var table : List.of("submission", "sender", "letter", "verdict", "delivery", "audit_entry", "data_key")) {
            var dump = dump(table);
            for (var marker : List.of("Platsmark", "Textmark", "epostmarkor")) {
                assertFalse(dump.contains(marker), table + " holds " + marker);
            }
        }
    }

    @Test
    void nobody_without_the_right_reads_the_queue_or_the_record() {
        assertThrows(EJBAccessException.class, () -> queue.page(WaitingFilter.ALL, 0, 10));
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> queue.page(WaitingFilter.ALL, 0, 10)));
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> audit.latest(0, 10)));
        assertThrows(EJBAccessException.class, () -> log.withdraw(1));
    }

    @Test
    void the_record_is_whole_until_somebody_changes_it() throws Exception {
        intake.submit(form(UUID.randomUUID(), "För loggen", List.of()));
        moderator.does(() -> desk.open(newest().trace()));
        assertTrue(auditor.does(audit::verify).isWhole());
        assertEquals(1, change("update audit_entry set entry = concat(entry, 'x') where sequence_number = 1"));
        assertEquals(1, auditor.does(audit::verify).firstBroken());
        change("update audit_entry set entry = substring(entry, 1, char_length(entry) - 1) where sequence_number = 1");
        assertTrue(auditor.does(audit::verify).isWhole());
        assertEquals(1, change("update audit_entry set who = concat(who, 'x') where sequence_number = 1"));
        assertEquals(1, auditor.does(audit::verify).firstBroken());
        change("update audit_entry set who = substring(who, 1, char_length(who) - 1) where sequence_number = 1");
        var check = auditor.does(audit::verify);
        assertTrue(check.isWhole());
        assertTrue(check.since() != null);
    }

    @Test
    void the_record_is_searched_by_act_who_thing_and_day_and_each_look_at_it_is_on_record() throws Exception {
        intake.submit(form(UUID.randomUUID(), "För sökning", List.of()));
        var trace = newest().trace();
        moderator.does(() -> desk.open(trace));
        var thing = trace.uuid().toString();
        var read = found("submission.read", "", thing, null, null);
        assertEquals(1, read.size());
        var line = read.get(0);
        var day = line.at().atZone(Clocks.SWEDEN).toLocalDate();
        assertEquals(read, found("submission.read", line.who(), thing, day, day));
        assertTrue(found("submission.accepted", "", thing, null, null).isEmpty());
        assertTrue(found("", "somebody-else", thing, null, null).isEmpty());
        assertTrue(found("", "", thing, day.plusDays(1), null).isEmpty());
        assertTrue(found("", "", thing, null, day.minusDays(1)).isEmpty());
        assertTrue(auditor.does(() -> audit.find(AuditSearch.ALL, line.sequence(), 200)).stream()
                .allMatch(older -> older.sequence() < line.sequence()));
        var search = new AuditSearch("", "", thing, null, null);
        assertEquals(found("", "", thing, null, null), auditor.does(() -> audit.export(search)));
        assertEquals(
                "audit.exported", auditor.does(() -> audit.latest(0, 1)).get(0).act());
        var entries = auditor.does(audit::verify).entries();
        var last = auditor.does(() -> audit.latest(0, 1)).get(0);
        assertEquals("audit.verified", last.act());
        assertEquals(Long.toString(entries), last.what());
        assertEquals(entries + 1, auditor.does(audit::length));
        assertThrows(EJBAccessException.class, () -> moderator.does(() -> audit.export(AuditSearch.ALL)));
    }

    private List<AuditLine> found(String act, String who, String what, LocalDate from, LocalDate to) throws Exception {
        return auditor.does(() -> audit.find(new AuditSearch(act, who, what, from, to), Long.MAX_VALUE, 50));
    }

    private static SubmitPlace form(UUID draft, String text, List<byte[]> photos) {
        return new SubmitPlace(draft, "DARK_PATH", PLACE, null, null, text, null, null, null, "sv", photos);
    }

    private static SubmitPlace photographed(UUID draft, List<byte[]> photos, List<String> words) {
        return new SubmitPlace(
                draft, "DARK_PATH", PLACE, null, null, null, null, null, null, "sv", photos, words, Details.NONE);
    }

    private static byte[] photo() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private long waiting() throws Exception {
        return moderator.does(() -> queue.tally(WaitingFilter.ALL).waiting());
    }

    private QueueItem newest() throws Exception {
        var all = waiting();
        return moderator
                .does(() -> queue.page(WaitingFilter.ALL, (int) all - 1, 1))
                .get(0);
    }

    private Observed factOf(Trace trace) {
        return log.changedSince(log.lastChange() - 1, 10).stream()
                .filter(observed -> trace.equals(observed.trace()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> actsOn(Trace trace) throws Exception {
        var acts = auditor.does(() -> audit.latest(0, 100)).stream()
                .filter(line -> line.what().equals(trace.uuid().toString()))
                .map(AuditLine::act)
                .toList();
        return IntStream.range(0, acts.size())
                .mapToObj(at -> acts.get(acts.size() - 1 - at))
                .toList();
    }

    private int change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
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
