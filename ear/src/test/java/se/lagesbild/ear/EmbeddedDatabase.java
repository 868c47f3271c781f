package se.lagesbild.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The database that a house leaves in its data folder, opened when the house is closed, by the server's own H2. */
final class EmbeddedDatabase implements AutoCloseable {
    private final Connection connection;

    private EmbeddedDatabase(Connection connection) {
        this.connection = connection;
    }

    static EmbeddedDatabase in(Path data) {
        var user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "sa");
        try {
            var jar = driverJar().toUri().toURL();
            @SuppressWarnings("resource") // the connection needs its classes as long as it lives
            var loader = new URLClassLoader(new java.net.URL[] {jar}, EmbeddedDatabase.class.getClassLoader());
            var driver = (Driver)
                    loader.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
            return new EmbeddedDatabase(driver.connect(
                    "jdbc:h2:file:" + data.resolve("lagesbild").toAbsolutePath() + ";IFEXISTS=TRUE", user));
        } catch (ReflectiveOperationException | IOException | SQLException failure) {
            throw new IllegalStateException("the database of the house", failure);
        }
    }

    List<String> tables() throws SQLException {
        return column(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name");
    }

    /** The first column of every row, as text. */
    List<String> column(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    /** For what only a benchmark does: rows that no house wrote. */
    long change(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(column(sql).get(0));
    }

    /** Every cell of a table as bytes, one after the other. */
    byte[] dump(String table) throws SQLException {
        var all = new java.io.ByteArrayOutputStream();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    var cell = rows.getObject(column);
                    var bytes = cell instanceof byte[] || cell instanceof java.sql.Blob
                            ? rows.getBytes(column)
                            : String.valueOf(cell).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    all.writeBytes(bytes);
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Path driverJar() {
        var modules = Path.of(System.getProperty("checkout", ".."), "ear/target/server/modules");
        try (var files = Files.walk(modules)) {
            return files.filter(file -> file.getFileName().toString().matches("h2-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
