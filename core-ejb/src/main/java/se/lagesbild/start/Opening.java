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
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

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

    @Resource
    DataSource database;

    @PostConstruct
    void open() {
        settings.complaints().stream().findFirst().ifPresent(this::refuse);
        Obstacles.demoInPublic(settings.isOn(Setting.DEMO), System.getProperty("jboss.bind.address", "127.0.0.1"))
                .ifPresent(this::refuse);
        try {
            var executed = new Migration(database, settings).run();
            LOG.log(INFO, "database ready, {0} migrations run", executed);
        } catch (FlywayException failure) {
            LOG.log(ERROR, "migration", failure);
            refuse(Obstacles.atMigration(failure));
        }
    }

    private void refuse(String sentence) {
        LOG.log(ERROR, "LAGESBILD CANNOT START: {0}", sentence);
        // The server itself would stay up with a failed deployment, which looks alive from outside.
        new Thread(() -> System.exit(70), "refused-start").start();
        throw new IllegalStateException(sentence);
    }
}
