package se.lagesbild.ear;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;

/** The MySQL that the tests run on, when they run on MySQL; the environment names it, as for the house itself. */
final class TestDatabase {
    private TestDatabase() {}

    /** Drops every table, so that what an earlier run left behind decides nothing. */
    static void empty() {
        var address = System.getenv().getOrDefault("LAGESBILD_DB_URL", "");
        if (!address.startsWith("jdbc:mysql:")) {
            return;
        }
        try (var connection = DriverManager.getConnection(
                address, System.getenv("LAGESBILD_DB_USER"), System.getenv("LAGESBILD_DB_PASSWORD"))) {
            drop(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database at " + address + " cannot be emptied.", failure);
        }
    }

    private static void drop(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (var table : tables) {
                statement.execute("DROP TABLE `" + table + "`");
            }
        }
    }
}
