package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Forgetting;
import se.lagesbild.shared.vault.Forgotten;
import se.lagesbild.shared.vault.KeyMissing;
import se.lagesbild.shared.vault.Keys;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Slips;
import se.lagesbild.shared.vault.Vault;

/** A key that is forgotten opens nothing any more, in no copy of the database. */
@ExtendWith(ArquillianExtension.class)
class SlipsIT {
    @Deployment
    static Archive<?> house() {
        return House.with(SlipsIT.class, AsHouse.class);
    }

    @Inject
    Vault vault;

    @Inject
    Forgetting forgetting;

    @Inject
    Slips slips;

    @Inject
    Keys keys;

    @Inject
    AsHouse house;

    @Inject
    UserTransaction transaction;

    @Resource
    DataSource database;

    @Test
    void what_was_sealed_before_there_were_slips_still_opens() throws Exception {
        var owner = Trace.fresh();
        var key = new byte[32];
        key[0] = 7;
        insertKey(owner.uuid(), gcm(keys.fingerprint(keys.current(), "seal", new byte[0]), owner, key), null);
        var sealed = gcm(key, owner, "Mörkt vid tunneln".getBytes(UTF_8));
        for (var part : Part.values()) {
            assertEquals("Mörkt vid tunneln", vault.openText(owner, part, sealed));
        }
    }

    @Test
    void each_part_is_forgotten_alone_and_the_whole_takes_them_along() throws Exception {
        var owner = Trace.fresh();
        var whole = vault.seal(owner, "brev");
        var contact = vault.seal(owner, Part.CONTACT, "adress");
        var original = vault.seal(owner, Part.ORIGINAL, "ord");

        vault.forget(owner, Part.CONTACT);
        assertThrows(KeyMissing.class, () -> vault.openText(owner, Part.CONTACT, contact));
        assertEquals("brev", vault.openText(owner, whole));
        assertEquals("ord", vault.openText(owner, Part.ORIGINAL, original));

        vault.forget(owner, Part.WHOLE);
        assertThrows(KeyMissing.class, () -> vault.openText(owner, whole));
        assertThrows(KeyMissing.class, () -> vault.openText(owner, Part.ORIGINAL, original));
        finish();
        assertEquals(
                List.of(Part.CONTACT, Part.WHOLE, Part.ORIGINAL),
                journal(owner).stream().map(Forgotten::part).toList());
    }

    @Test
    void an_older_copy_of_the_database_opens_nothing_that_was_forgotten() throws Exception {
        var owner = Trace.fresh();
        var sealed = vault.seal(owner, "MARKÖR");
        var slip = slipOf(owner);
        var backedUp = sealedKey(owner);
        vault.forget(owner, Part.WHOLE);
        assertTrue(slips.hold(slip), "the slip stays until the journal has the line");
        finish();
        assertFalse(slips.hold(slip));

        insertKey(owner.uuid(), backedUp, slip);
        assertThrows(KeyMissing.class, () -> vault.openText(owner, sealed));
    }

    @Test
    void what_is_rolled_back_is_not_forgotten() throws Exception {
        var owner = Trace.fresh();
        var sealed = vault.seal(owner, "kvar");
        transaction.begin();
        vault.forget(owner, Part.WHOLE);
        transaction.rollback();
        finish();
        assertEquals("kvar", vault.openText(owner, sealed));
        assertEquals(List.of(), journal(owner));
    }

    @Test
    void a_folder_of_slips_that_was_restored_is_emptied_again() throws Exception {
        var owner = Trace.fresh();
        vault.seal(owner, "x");
        var slip = slipOf(owner);
        vault.forget(owner, Part.WHOLE);
        finish();
        slips.write(slip);
        journal(owner);
        assertFalse(slips.hold(slip));
    }

    @Test
    void young_slips_without_a_row_are_left_alone() throws Exception {
        var slip = UUID.randomUUID();
        slips.write(slip);
        as(() -> forgetting.sweep());
        assertTrue(slips.hold(slip));
    }

    private void finish() throws Exception {
        while (as(() -> forgetting.finishSome())) {
            // One batch more.
        }
    }

    private List<Forgotten> journal(Trace owner) throws Exception {
        var lines = new ArrayList<Forgotten>();
        as(() -> {
            forgetting.replay(some ->
                    some.stream().filter(line -> line.trace().equals(owner)).forEach(lines::add));
            return null;
        });
        return lines;
    }

    private <T> T as(Callable<T> act) throws Exception {
        return house.does(act);
    }

    private UUID slipOf(Trace owner) throws SQLException {
        var bytes = ByteBuffer.wrap(cell("slip", owner));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private byte[] sealedKey(Trace owner) throws SQLException {
        return cell("sealed", owner);
    }

    private byte[] cell(String column, Trace owner) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select " + column + " from data_key where trace = ?")) {
            statement.setBytes(1, bytes(owner.uuid()));
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next());
                return rows.getBytes(1);
            }
        }
    }

    private void insertKey(UUID name, byte[] sealed, @org.jspecify.annotations.Nullable UUID slip) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into data_key (trace, sealed_by, sealed, slip) values (?, ?, ?, ?)")) {
            statement.setBytes(1, bytes(name));
            statement.setString(2, keys.current());
            statement.setBytes(3, sealed);
            statement.setBytes(4, slip == null ? null : bytes(slip));
            statement.executeUpdate();
        }
    }

    private static byte[] gcm(byte[] key, Trace owner, byte[] open) throws Exception {
        var nonce = new byte[12];
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(bytes(owner.uuid()));
        var sealed = cipher.doFinal(open);
        return ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed).array();
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
