package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
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
import se.lagesbild.outbox.Postman;
import se.lagesbild.shared.GeoPoint;

/** The postman's round, before a mail server that takes nothing. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    @Deployment
    static Archive<?> house() {
        return House.with(OutboxIT.class, AsHouse.class);
    }

    @Inject
    Intake intake;

    @Inject
    Postman postman;

    @Inject
    AsHouse house;

    @Resource
    DataSource database;

    @Test
    void a_letter_whose_address_cannot_be_opened_stops_no_other() throws Exception {
        var broken = sends("eva@exempel.se");
        var whole = sends("adam@exempel.se");
        update("update sender set email = ? where trace = ?", new byte[] {1, 2, 3}, bytes(broken));

        house.does(() -> {
            postman.goRound();
            return true;
        });

        assertEquals(1, attemptsFor(whole));
        assertEquals(1, attemptsFor(broken));
    }

    private UUID sends(String email) throws SQLException {
        intake.submit(new SubmitPlace(
                UUID.randomUUID(),
                "DARK_PATH",
                new GeoPoint(58.9512, 13.4023),
                null,
                null,
                "Lampan är trasig",
                null,
                null,
                email,
                "sv",
                List.of()));
        try (var connection = database.getConnection();
                var newest = connection
                        .prepareStatement("select recipient from delivery order by id desc limit 1")
                        .executeQuery()) {
            newest.next();
            var bytes = ByteBuffer.wrap(newest.getBytes(1));
            return new UUID(bytes.getLong(), bytes.getLong());
        }
    }

    private int attemptsFor(UUID recipient) throws SQLException {
        try (var connection = database.getConnection();
                var asked = connection.prepareStatement("select attempts from delivery where recipient = ?")) {
            asked.setBytes(1, bytes(recipient));
            try (var found = asked.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private void update(String sql, byte[]... values) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                update.setBytes(at + 1, values[at]);
            }
            assertEquals(1, update.executeUpdate());
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
