package se.lagesbild.ear;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tables as a backup holds them: what lies about one thing, copied, put back, and searched through. */
final class Tables {
    /** What the database tells itself, and lets nobody write. */
    private static final Set<String> GENERATED = Set.of("waiting", "place_cell");

    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    /** Some rows of a table, as they were. */
    record Copy(String table, List<String> columns, List<List<Object>> rows) {}

    /** Every table that has a column by which a thing is named; the observation names nobody. */
    List<String> aboutThings() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var column : List.of("trace", "recipient")) {
                for (var name : List.of(column, column.toUpperCase(Locale.ROOT))) {
                    try (var found = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", name)) {
                        while (found.next()) {
                            tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT) + "." + column);
                        }
                    }
                }
            }
        }
        return tables.stream()
                .distinct()
                .filter(table ->
                        !List.of("observation.trace", "forgotten_key.trace").contains(table))
                .sorted()
                .toList();
    }

    /** The tables that still hold something about a thing, and how many rows. */
    Map<String, Integer> holding(UUID thing) throws SQLException {
        var holding = new TreeMap<String, Integer>();
        for (var copy : backUp(thing)) {
            if (!copy.rows().isEmpty()) {
                holding.put(copy.table(), copy.rows().size());
            }
        }
        return holding;
    }

    /** What lies about a thing, and its keys. */
    List<Copy> backUp(UUID thing) throws SQLException {
        var copies = new ArrayList<Copy>();
        try (var connection = database.getConnection()) {
            for (var place : aboutThings()) {
                var table = place.substring(0, place.indexOf('.'));
                var column = place.substring(place.indexOf('.') + 1);
                var names = table.equals("data_key") ? keysOf(thing) : List.of(thing);
                copies.add(read(connection, table, column, names));
            }
        }
        return copies;
    }

    void restore(List<Copy> copies) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var copy : copies) {
                for (var row : copy.rows()) {
                    var marks = copy.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
                    try (var insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                            .formatted(copy.table(), String.join(", ", copy.columns()), marks))) {
                        for (var at = 0; at < row.size(); at++) {
                            insert.setObject(at + 1, row.get(at));
                        }
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    /** All that a dump of the database says. */
    String dump() throws SQLException {
        var all = new StringBuilder();
        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                var schema = String.valueOf(tables.getString("TABLE_SCHEM"));
                if (!schema.equals("INFORMATION_SCHEMA")) {
                    dump(connection, tables.getString("TABLE_NAME"), all);
                }
            }
        }
        return all.toString();
    }

    private static void dump(Connection connection, String table, StringBuilder all) throws SQLException {
        var quote = connection.getMetaData().getIdentifierQuoteString();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + quote + table + quote)) {
            while (rows.next()) {
                for (var at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    var cell = plain(rows.getObject(at));
                    all.append(cell instanceof byte[] bytes ? new String(bytes, UTF_8) : cell)
                            .append('\n');
                }
            }
        }
    }

    private static Copy read(Connection connection, String table, String column, List<UUID> names) throws SQLException {
        var columns = new ArrayList<String>();
        var rows = new ArrayList<List<Object>>();
        for (var name : names) {
            try (var statement = connection.prepareStatement("select * from " + table + " where " + column + " = ?")) {
                statement.setBytes(1, bytes(name));
                try (var found = statement.executeQuery()) {
                    var about = found.getMetaData();
                    columns.clear();
                    for (var at = 1; at <= about.getColumnCount(); at++) {
                        if (!GENERATED.contains(about.getColumnName(at).toLowerCase(Locale.ROOT))) {
                            columns.add(about.getColumnName(at));
                        }
                    }
                    while (found.next()) {
                        var row = new ArrayList<Object>();
                        for (var one : columns) {
                            row.add(plain(found.getObject(one)));
                        }
                        rows.add(row);
                    }
                }
            }
        }
        return new Copy(table, List.copyOf(columns), rows);
    }

    private static Object plain(Object cell) throws SQLException {
        return cell instanceof Blob blob ? blob.getBytes(1, (int) blob.length()) : cell;
    }

    /** The names that the keys of a thing's parts have. */
    private static List<UUID> keysOf(UUID thing) {
        return List.of(
                thing,
                UUID.nameUUIDFromBytes((thing + "/ORIGINAL").getBytes(ISO_8859_1)),
                UUID.nameUUIDFromBytes((thing + "/CONTACT").getBytes(ISO_8859_1)));
    }

    static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
