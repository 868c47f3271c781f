package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.shared.Clocks;

@ExtendWith(ArquillianExtension.class)
class HouseIT {
    @Deployment
    static Archive<?> house() {
        return House.with(HouseIT.class);
    }

    @Resource
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void the_tables_are_there_before_anyone_comes_in() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from audit_entry")) {
            assertTrue(rows.next());
            assertEquals(0, rows.getInt(1));
        }
    }

    @Test
    void the_clock_of_the_house_shows_swedish_time() {
        assertEquals(Clocks.SWEDEN, clock.getZone());
    }
}
