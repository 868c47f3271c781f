package se.lagesbild.start;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/** Brings the tables to this version; one change a file, since MySQL commits each by itself. */
final class Migration {
    private final DataSource database;
    private final Settings settings;

    Migration(DataSource database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Returns how many changes were made now. */
    int run() {
        var migrator = settings.of(Setting.DB_MIGRATION_USER);
        // Numbers are counted by room, so a later release may bring a lower one than has run (ADR 8).
        var configuration = Flyway.configure(Migration.class.getClassLoader())
                .locations("classpath:db/migration")
                .outOfOrder(true);
        if (migrator.isEmpty()) {
            configuration.dataSource(database);
        } else {
            configuration.dataSource(settings.of(Setting.DB_URL), migrator, settings.of(Setting.DB_MIGRATION_PASSWORD));
        }
        return configuration.load().migrate().migrationsExecuted;
    }
}
