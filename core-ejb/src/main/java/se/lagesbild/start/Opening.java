package se.lagesbild.start;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.vault.Keys;
import se.lagesbild.shared.vault.Slips;

/**
 * The first thing that happens at a start; every other bean that works at start-up depends on it. What it cannot accept
 * it says in one sentence, which {@code ./run} shows, and the server stops: half a house is worse than none.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    @Inject
    Settings settings;

    @Inject
    Keys keys;

    @Inject
    Slips slips;

    @Resource
    DataSource database;

    @PostConstruct
    void open() {
        settings.complaints().stream().findFirst().ifPresent(this::refuse);
        var address = System.getProperty("jboss.bind.address", "127.0.0.1");
        Obstacles.demoInPublic(settings.isOn(Setting.DEMO), address).ifPresent(this::refuse);
        Obstacles.limitsOffInPublic(settings.isOn(Setting.INTAKE_LIMITS), address)
                .ifPresent(this::refuse);
        Obstacles.noProxies(settings.of(Setting.TRUSTED_PROXIES)).ifPresent(this::refuse);
        try {
            var executed = new Migration(database, settings).run();
            LOG.log(INFO, "database ready, {0} migrations run", executed);
        } catch (FlywayException failure) {
            LOG.log(ERROR, "migration", failure);
            refuse(Obstacles.atMigration(failure));
        }
        LOG.log(INFO, "keys read, {0} is in use", keyInUse());
        Obstacles.keysLost(sealedBy(), keys::hold).ifPresent(this::refuse);
        Obstacles.slipsLost(someSlips(), slips::hold).ifPresent(this::refuse);
        Obstacles.slipsUnwritable(slips.writable()).ifPresent(this::refuse);
    }

    /** The names of the keys that this database was sealed with. */
    private Set<String> sealedBy() {
        return read("select distinct sealed_by from data_key", rows -> rows.getString(1));
    }

    /** A handful is enough: a folder of slips is there, or it is not. */
    private Set<UUID> someSlips() {
        return read("select slip from data_key where slip is not null limit 20", rows -> {
            var bytes = ByteBuffer.wrap(rows.getBytes(1));
            return new UUID(bytes.getLong(), bytes.getLong());
        });
    }

    private <T> Set<T> read(String question, Cell<T> cell) {
        var answer = new HashSet<T>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answer.add(cell.of(rows));
            }
        } catch (SQLException silent) {
            LOG.log(ERROR, "reading the names of the keys", silent);
            refuse("The database does not answer; see that it runs and start again.");
        }
        return answer;
    }

    /** What one row says. */
    private interface Cell<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Reads the keys file, or makes it, before anyone comes in. */
    private String keyInUse() {
        try {
            return keys.current();
        } catch (RuntimeException unreadable) {
            LOG.log(ERROR, "keys file", unreadable);
            return refuse("The keys file can be neither read nor made; see that the server may write where it lies.");
        }
    }

    private String refuse(String sentence) {
        LOG.log(ERROR, "LAGESBILD CANNOT START: {0}", sentence);
        // The server itself would stay up with a failed deployment, which looks alive from outside.
        new Thread(() -> System.exit(70), "refused-start").start();
        throw new IllegalStateException(sentence);
    }
}
