package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.Letterbox;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.intake.details.Details;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.moderation.Acceptance;
import se.lagesbild.moderation.ModerationDesk;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.PhotoDesk;
import se.lagesbild.moderation.disclosure.Disclosures;
import se.lagesbild.moderation.disclosure.Marking;
import se.lagesbild.moderation.disclosure.Outcome;
import se.lagesbild.moderation.disclosure.Proposal;
import se.lagesbild.moderation.disclosure.Sheet;
import se.lagesbild.moderation.opinion.OpinionDesk;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.retention.Retention;
import se.lagesbild.retention.RetentionRefused;
import se.lagesbild.retention.Rules;
import se.lagesbild.retention.Term;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.staff.Accounts;
import se.lagesbild.staff.NewAccount;

/** What a rule erases, on which day, and that it never comes back; nothing else goes. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
    private static final String MARKER = "Markörord";
    private static final GeoPoint PLACE = new GeoPoint(58.9512, 13.4023);

    @Deployment
    static Archive<?> house() {
        return House.with(
                RetentionIT.class, Tables.class, Tables.Copy.class, AsModerator.class, AsHouse.class, AsAdmin.class);
    }

    @Inject
    Intake intake;

    @Inject
    Letterbox letterbox;

    @Inject
    ModerationDesk desk;

    @Inject
    PhotoDesk photos;

    @Inject
    OpinionDesk opinions;

    @Inject
    Disclosures disclosures;

    @Inject
    Accounts accounts;

    @Inject
    ModerationQueue queue;

    @Inject
    ObservationLog log;

    @Inject
    Rules rules;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Inject
    AsModerator moderator;

    @Inject
    AsHouse house;

    @Inject
    AsAdmin admin;

    @Resource
    DataSource database;

    private Tables tables;
    private LocalDate today;

    @BeforeEach
    void open() throws SQLException {
        tables = new Tables(database);
        today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        run("delete from job_run where job = 'retention'");
    }

    @AfterEach
    void noRules() throws SQLException {
        run("delete from retention_change");
    }

    @Test
    void without_a_decision_nothing_is_erased_however_old() throws Exception {
        var trace = closed();
        erases(today.plusYears(90));
        assertTrue(tables.holding(trace.uuid()).containsKey("submission"));
    }

    @Test
    void a_rule_that_only_one_person_stands_behind_is_none() throws Exception {
        var trace = closed();
        admin.does(() -> {
            rules.propose("submission", new Term(30, Term.Unit.DAYS), "KS 2026/7");
            return null;
        });
        var proposal = admin.does(() -> rules.proposed()).get(0);
        var refusal = assertThrows(
                RetentionRefused.class,
                () -> admin.does(() -> {
                    rules.approve(proposal.id());
                    return null;
                }));
        assertEquals("retention.own-proposal", refusal.code());
        erases(today.plusDays(31));
        assertTrue(tables.holding(trace.uuid()).containsKey("submission"));
        assertThrows(
                RetentionRefused.class,
                () -> admin.does(() -> {
                    rules.propose("submission", new Term(30, Term.Unit.DAYS), " ");
                    return null;
                }));
    }

    @Test
    void the_day_before_nothing_goes_and_on_the_day_all_of_it() throws Exception {
        var trace = closed();
        var younger = closed();
        closedOn(younger, today.plusDays(1));
        var openStill = newest(sends());
        var asked = newest(sends());
        var seen = moderator.does(() -> desk.open(asked)).version();
        moderator.does(() -> {
            desk.ask(asked, seen, "Var?");
            return null;
        });
        closedOn(asked, today.minusYears(3));
        // A day that somebody forgot to clear must not take what is open.
        closedOn(openStill, today.minusYears(3));
        var observations = log.lastChange();
        rule("submission", "P30D");

        erases(today.plusDays(29));
        for (var one : List.of(trace, younger, openStill, asked)) {
            assertTrue(tables.holding(one.uuid()).containsKey("submission"));
        }
        var preview = admin.does(() -> rules.preview("submission", new Term(1, Term.Unit.YEARS)));
        assertEquals(0, preview.ripe().count());

        erases(today.plusDays(30));
        assertEquals(Map.of(), tables.holding(trace.uuid()));
        for (var one : List.of(younger, openStill, asked)) {
            assertTrue(tables.holding(one.uuid()).containsKey("submission"), "too soon");
        }
        assertEquals(observations, log.lastChange(), "the observation stays");

        erases(today.plusDays(31));
        assertEquals(Map.of(), tables.holding(younger.uuid()));
        for (var one : List.of(openStill, asked)) {
            assertTrue(tables.holding(one.uuid()).containsKey("submission"), "wrong state");
        }
        var protocol = admin.does(() -> rules.protocol());
        assertEquals("KS 2026/7", protocol.get(0).decision());
        assertEquals(1, protocol.get(0).pieces());
        assertEquals(1, acts("submission.erased", trace));
        assertEquals(0, acts("submission.erased", asked));
    }

    @Test
    void what_is_held_back_stays_until_it_is_released() throws Exception {
        var trace = closed();
        rule("submission", "P1D");
        rule("contact", "P1D");
        rule("original", "P1D");
        var before = tables.holding(trace.uuid());
        admin.does(() -> {
            rules.hold(trace, "Mål T 123-26");
            return null;
        });
        erases(today.plusDays(400));
        before.put("legal_hold", 1);
        assertEquals(before, tables.holding(trace.uuid()));
        admin.does(() -> {
            rules.release(trace);
            return null;
        });
        erases(today.plusDays(401));
        assertEquals(Map.of(), tables.holding(trace.uuid()));
        assertThrows(
                RetentionRefused.class,
                () -> admin.does(() -> {
                    rules.hold(Trace.fresh(), "Finns inte");
                    return null;
                }));
    }

    @Test
    void an_original_and_an_address_go_before_the_rest() throws Exception {
        var trace = closed();
        rule("contact", "P10D");
        rule("original", "P20D");
        erases(today.plusDays(10));
        assertFalse(tables.holding(trace.uuid()).containsKey("sender"));
        assertEquals(
                MARKER + " i texten", moderator.does(() -> desk.open(trace)).original());
        erases(today.plusDays(20));
        var rest = tables.holding(trace.uuid());
        assertFalse(rest.containsKey("submission_photo"));
        assertTrue(rest.containsKey("masked_photo"));
        var given = moderator.does(() -> disclosures.of(trace)).get(0);
        assertFalse(given.readable(), "a disclosure holds the original's own words");
        var dossier = moderator.does(() -> desk.open(trace));
        assertEquals("", dossier.original());
        assertEquals(0, dossier.photos());
        erases(today.plusDays(21));
        assertEquals(1, acts("original.erased", trace), "once is enough");
    }

    @Test
    void an_older_backup_brings_nothing_back_and_cannot_be_read() throws Exception {
        var trace = closed();
        var untouched = closed();
        closedOn(untouched, today.plusYears(1));
        var backup = tables.backUp(trace.uuid());
        rule("submission", "P30D");
        erases(today.plusDays(30));
        assertEquals(Map.of(), tables.holding(trace.uuid()));

        tables.restore(backup);
        assertTrue(tables.holding(trace.uuid()).containsKey("submission"));
        assertThrows(DomainException.class, () -> moderator.does(() -> desk.open(trace)), "its slips are gone");

        house.does(() -> {
            retention.replay();
            return null;
        });
        assertEquals(Map.of(), tables.holding(trace.uuid()), "resurrected");
        assertTrue(tables.holding(untouched.uuid()).containsKey("submission"));
        assertTrue(admin.does(() -> rules.protocol()).get(0).isAgain());
    }

    @Test
    void no_dump_holds_a_word_of_what_was_erased() throws Exception {
        var trace = closed();
        assertFalse(tables.dump().contains(MARKER), "sealed from the first insert");
        rule("submission", "P30D");
        erases(today.plusDays(30));
        assertFalse(tables.dump().contains(MARKER));
    }

    /** One with everything: words, a photo with words, an address, letters both ways, a colleague's opinion, a disclosure, masked text and photo, a verdict. */
    private Trace closed() throws Exception {
        var receipt = sends();
        var trace = newest(receipt);
        letterbox.write(receipt, UUID.randomUUID(), MARKER + " i brevet");
        moderator.does(() -> {
            photos.vouch(trace, 1);
            return null;
        });
        var colleague = "kollega-" + UUID.randomUUID().toString().substring(0, 8);
        admin.does(() -> {
            accounts.create(
                    new NewAccount(colleague, "Gunnel", "", Set.of(Role.MODERATOR), "fem lugna ekar vid en damm"));
            return null;
        });
        moderator.does(() -> {
            opinions.ask(trace, colleague, MARKER + " till en kollega");
            return null;
        });
        moderator.does(() -> disclosures.propose(trace, wholly(disclosures.layOut(trace))));
        var version = moderator.does(() -> desk.open(trace)).version();
        moderator.does(() -> {
            desk.accept(trace, version, new Acceptance("DARK_PATH", true, 1, MARKER + " maskad", null));
            return null;
        });
        return trace;
    }

    private static Proposal wholly(Sheet sheet) {
        return new Proposal(
                Outcome.WHOLE,
                MARKER + " till den som beslutar",
                sheet.originals().entrySet().stream()
                        .map(one -> new Marking(one.getKey(), null, one.getValue()))
                        .toList());
    }

    private String sends() throws Exception {
        return intake.submit(new SubmitPlace(
                        UUID.randomUUID(),
                        "DARK_PATH",
                        PLACE,
                        MARKER + " vid bron",
                        null,
                        MARKER + " i texten",
                        null,
                        null,
                        "markor@example.org",
                        "sv",
                        List.of(photo()),
                        List.of(MARKER + " på bilden"),
                        Details.NONE))
                .receipt();
    }

    private Trace newest(String receipt) throws Exception {
        letterbox.open(receipt);
        var all = moderator.does(() -> queue.tally(WaitingFilter.ALL).waiting());
        return moderator
                .does(() -> queue.page(WaitingFilter.ALL, (int) (long) all - 1, 1))
                .get(0)
                .trace();
    }

    private static byte[] photo() throws Exception {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpg", file);
        return file.toByteArray();
    }

    private void erases(LocalDate day) throws Exception {
        house.does(() -> {
            retention.on(day);
            return null;
        });
    }

    private void rule(String kind, String term) throws SQLException {
        run(
                "insert into retention_change (row_version, kind, term, decision, proposed_by, proposed_at, state, decided_by,"
                        + " decided_at) values (0, '" + kind + "', '" + term
                        + "', 'KS 2026/7', 'a', '2026-11-01 00:00:00', 'APPROVED', 'b', '2026-11-02 00:00:00')");
    }

    private void closedOn(Trace trace, LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update submission set closed_on = ? where trace = ?")) {
            statement.setObject(1, day);
            statement.setBytes(2, Tables.bytes(trace.uuid()));
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

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.executeUpdate(statement);
        }
    }
}
