package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.audit.AuditTrail;
import se.lagesbild.audit.BadCheckpoint;
import se.lagesbild.audit.Check;
import se.lagesbild.audit.Checkpoints;
import se.lagesbild.audit.Flaw;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.AddressBook;
import se.lagesbild.shared.Trace;

/** Whoever holds the database and not the keys file cannot change the record unseen. */
@ExtendWith(ArquillianExtension.class)
class AuditTamperIT {
    private static final int ENTRIES = 40;
    private static final int TRIES = 12;

    @Deployment
    static Archive<?> house() {
        return House.with(
                AuditTamperIT.class,
                AuditTamperIT.Entry.class,
                AuditTamperIT.Harm.class,
                AsAuditor.class,
                AsHouse.class);
    }

    /** A row of the record. */
    @SuppressWarnings("ArrayRecordComponent") // carried from row to row, never compared
    record Entry(long sequence, String entry, byte[] hash, String at, String who, String act, String subject) {}

    /** Something that is done to it. */
    interface Harm {
        void to(Connection connection, long sequence) throws Exception;
    }

    @Inject
    AuditTrail trail;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Clock clock;

    @Inject
    AsAuditor auditor;

    @Inject
    AsHouse house;

    @Resource
    DataSource database;

    private final Random random = new Random(36);
    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void aRecord() throws Exception {
        run("delete from audit_checkpoint");
        run("delete from job_run where job = 'audit-checkpoint'");
        run("delete from audit_entry");
        run("update audit_head set last_sequence = 0, last_hash = X'" + "00".repeat(32) + "'");
        for (var one = 0; one < ENTRIES; one++) {
            trail.on(new Acted("granskare" + one % 3, "submission.read", "nr " + one, clock.instant()));
        }
        checkpoint();
    }

    @Test
    void a_record_that_nobody_has_touched_is_whole() throws Exception {
        var check = verify();
        assertTrue(check.isWhole());
        assertEquals(Flaw.NONE, check.flaw());
        trail.on(new Acted("a", "login.succeeded", "", clock.instant()));
        assertTrue(verify().isWhole(), "what was written after a checkpoint is no flaw");
        assertTrue(auditor.does(() -> trail.verifyAgainst(latest())).isWhole());
    }

    @Test
    void every_edit_is_found_where_it_was_made() throws Exception {
        for (var column : List.of("entry", "acted_at", "who", "act", "subject")) {
            each(Flaw.EDITED, (connection, at) -> {
                var before = entries(connection).get((int) at - 1);
                var changed = column.equals("entry") ? before.entry().replace("nr ", "nr 9") : "annat";
                set(connection, at, column, changed);
            });
        }
    }

    @Test
    void every_deletion_is_found_where_it_was_made() throws Exception {
        each(Flaw.DELETED, (connection, at) -> delete(connection, "= " + at), ENTRIES - 1);
    }

    @Test
    void entries_that_changed_places_are_found() throws Exception {
        each(
                Flaw.SWAPPED,
                (connection, at) -> {
                    var all = entries(connection);
                    var other = at + 1 + random.nextInt((int) (ENTRIES - at));
                    write(connection, at, all.get((int) other - 1));
                    write(connection, other, all.get((int) at - 1));
                },
                ENTRIES - 1);
    }

    @Test
    void an_end_that_was_cut_off_is_found_even_when_the_head_was_moved() throws Exception {
        for (var at : List.of(1L, 2L, 17L, (long) ENTRIES)) {
            with((connection, from) -> delete(connection, ">= " + from), at, Flaw.TRUNCATED, at);
            with(
                    (connection, from) -> {
                        delete(connection, ">= " + from);
                        head(connection);
                    },
                    at,
                    Flaw.TRUNCATED,
                    at);
        }
    }

    @Test
    void a_chain_that_was_made_anew_is_found_by_the_next_checkpoint() throws Exception {
        for (var at : List.of(1L, 20L, (long) ENTRIES)) {
            with(this::rechain, at, Flaw.RECHAINED, ENTRIES);
        }
    }

    @Test
    void a_checkpoint_that_was_made_without_the_key_is_found() throws Exception {
        with(
                (connection, at) -> {
                    rechain(connection, at);
                    var end = entries(connection).get(ENTRIES - 1);
                    try (var forge = connection.prepareStatement("update audit_checkpoint set hash = ?")) {
                        forge.setBytes(1, end.hash());
                        forge.executeUpdate();
                    }
                },
                5,
                Flaw.FORGED,
                ENTRIES);
    }

    @Test
    void with_the_checkpoints_gone_the_one_that_was_sent_out_still_tells() throws Exception {
        var kept = latest();
        var before = snapshot();
        try (var connection = database.getConnection()) {
            rechain(connection, 7);
        }
        run("delete from audit_checkpoint");
        assertTrue(verify().isWhole(), "this is what the letter is for");
        assertEquals(
                Flaw.RECHAINED, auditor.does(() -> trail.verifyAgainst(kept)).flaw());
        restore(before);
        assertThrows(BadCheckpoint.class, () -> auditor.does(() -> trail.verifyAgainst("40.abc")));
    }

    @Test
    void a_day_has_one_checkpoint_and_without_an_address_nothing_is_sent() throws Exception {
        var count = count("audit_checkpoint");
        house.does(() -> {
            checkpoints.on(day);
            return null;
        });
        assertEquals(count, count("audit_checkpoint"));
        assertEquals(java.util.Optional.empty(), ((AddressBook) checkpoints).addressOf(Trace.fresh()));
    }

    private void each(Flaw flaw, Harm harm) throws Exception {
        each(flaw, harm, ENTRIES);
    }

    private void each(Flaw flaw, Harm harm, int last) throws Exception {
        for (var one = 0; one < TRIES; one++) {
            var at = one == 0 ? 1 : one == 1 ? last : 1 + random.nextInt(last);
            with(harm, at, flaw, at);
        }
    }

    private void with(Harm harm, long at, Flaw flaw, long foundAt) throws Exception {
        var before = snapshot();
        try (var connection = database.getConnection()) {
            harm.to(connection, at);
        }
        var check = verify();
        assertEquals(flaw, check.flaw(), "at " + at);
        assertEquals(foundAt, check.firstBroken(), "at " + at);
        restore(before);
    }

    private Check verify() throws Exception {
        return auditor.does(trail::verify);
    }

    private String latest() throws Exception {
        return auditor.does(() -> checkpoints.latest(1)).get(0).code();
    }

    private void checkpoint() throws Exception {
        day = day.plusDays(1);
        house.does(() -> {
            checkpoints.on(day);
            return null;
        });
    }

    /** Rewrites an entry and every link after it, and the head, as somebody would who knows how it is made. */
    private void rechain(Connection connection, long from) throws Exception {
        var all = entries(connection);
        var link = from == 1 ? new byte[32] : all.get((int) from - 2).hash();
        for (var entry : all.subList((int) from - 1, all.size())) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(link);
            var words = entry.sequence() == from ? entry.entry().replace("nr ", "nr 8") : entry.entry();
            link = digest.digest(words.getBytes(StandardCharsets.UTF_8));
            var subject = entry.sequence() == from ? entry.subject().replace("nr ", "nr 8") : entry.subject();
            write(
                    connection,
                    entry.sequence(),
                    new Entry(0, words, link, entry.at(), entry.who(), entry.act(), subject));
        }
        head(connection);
    }

    private static void head(Connection connection) throws SQLException {
        var all = entries(connection);
        try (var head = connection.prepareStatement("update audit_head set last_sequence = ?, last_hash = ?")) {
            head.setLong(1, all.size());
            head.setBytes(
                    2, all.isEmpty() ? new byte[32] : all.get(all.size() - 1).hash());
            head.executeUpdate();
        }
    }

    private List<List<Entry>> snapshot() throws SQLException {
        try (var connection = database.getConnection()) {
            return List.of(entries(connection));
        }
    }

    /** As it was, without what the check itself wrote, and with a checkpoint of its own. */
    private void restore(List<List<Entry>> before) throws Exception {
        run("delete from audit_entry");
        run("delete from audit_checkpoint");
        try (var connection = database.getConnection()) {
            for (var entry : before.get(0)) {
                try (var insert = connection.prepareStatement(
                        "insert into audit_entry (sequence_number, entry, hash, acted_at, who, act, subject) values (?, ?,"
                                + " ?, ?, ?, ?, ?)")) {
                    insert.setLong(1, entry.sequence());
                    fill(insert, 1, entry);
                    insert.executeUpdate();
                }
            }
            head(connection);
        }
        checkpoint();
    }

    private static List<Entry> entries(Connection connection) throws SQLException {
        var all = new ArrayList<Entry>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select sequence_number, entry, hash, acted_at, who, act, subject from audit_entry order by"
                                + " sequence_number")) {
            while (rows.next()) {
                all.add(new Entry(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getBytes(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7)));
            }
        }
        return all;
    }

    private static void write(Connection connection, long at, Entry entry) throws SQLException {
        try (var update = connection.prepareStatement(
                "update audit_entry set entry = ?, hash = ?, acted_at = ?, who = ?, act = ?, subject = ? where"
                        + " sequence_number = ?")) {
            fill(update, 0, entry);
            update.setLong(7, at);
            update.executeUpdate();
        }
    }

    private static void fill(java.sql.PreparedStatement statement, int before, Entry entry) throws SQLException {
        statement.setString(before + 1, entry.entry());
        statement.setBytes(before + 2, entry.hash());
        statement.setString(before + 3, entry.at());
        statement.setString(before + 4, entry.who());
        statement.setString(before + 5, entry.act());
        statement.setString(before + 6, entry.subject());
    }

    private static void set(Connection connection, long at, String column, String value) throws SQLException {
        try (var update =
                connection.prepareStatement("update audit_entry set " + column + " = ? where sequence_number = ?")) {
            update.setString(1, value);
            update.setLong(2, at);
            update.executeUpdate();
        }
    }

    private static void delete(Connection connection, String which) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from audit_entry where sequence_number " + which);
        }
    }

    private long count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.executeUpdate(statement);
        }
    }
}
