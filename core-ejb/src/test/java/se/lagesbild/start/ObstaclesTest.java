package se.lagesbild.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObstaclesTest {
    @Test
    void demo_accounts_stay_on_this_machine() {
        assertThat(Obstacles.demoInPublic(true, "127.0.0.1")).isEmpty();
        assertThat(Obstacles.demoInPublic(true, "127.77.1.2")).isEmpty();
        assertThat(Obstacles.demoInPublic(true, "::1")).isEmpty();
        assertThat(Obstacles.demoInPublic(true, "0.0.0.0")).isPresent();
        assertThat(Obstacles.demoInPublic(true, "192.0.2.7")).isPresent();
        assertThat(Obstacles.demoInPublic(true, "::")).isPresent();
    }

    @Test
    void without_demo_accounts_the_house_listens_where_it_is_told_to() {
        assertThat(Obstacles.demoInPublic(false, "0.0.0.0")).isEmpty();
    }

    @Test
    void a_house_without_limits_stays_on_this_machine() {
        assertThat(Obstacles.limitsOffInPublic(false, "127.0.0.1")).isEmpty();
        assertThat(Obstacles.limitsOffInPublic(true, "0.0.0.0")).isEmpty();
        assertThat(Obstacles.limitsOffInPublic(false, "0.0.0.0"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("LAGESBILD_INTAKE_LIMITS=off"));
    }

    @Test
    void proxies_are_addresses_or_the_start_is_refused() {
        assertThat(Obstacles.noProxies("")).isEmpty();
        assertThat(Obstacles.noProxies("10.0.0.0/8, 2001:db8::1")).isEmpty();
        assertThat(Obstacles.noProxies("10.0.0.0/99"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("LAGESBILD_TRUSTED_PROXIES"));
    }

    @Test
    void a_database_in_use_is_named_as_such() {
        var locked = new SQLException("Database may be already in use", "90020", 90020);
        assertThat(Obstacles.atMigration(new IllegalStateException("no connection", locked)))
                .startsWith("The database is in use by another process;");
    }

    @Test
    void a_silent_database_and_a_wrong_password_are_told_apart() {
        assertThat(Obstacles.atMigration(new SQLException("link failure", "08S01", 0)))
                .contains("LAGESBILD_DB_URL");
        assertThat(Obstacles.atMigration(new SQLException("denied", "28000", 1045)))
                .contains("LAGESBILD_DB_PASSWORD");
    }

    @Test
    void a_broken_migration_is_told_by_its_first_line() {
        assertThat(Obstacles.atMigration(new IllegalStateException("Script V9__x.sql failed\nand much more")))
                .isEqualTo("The database could not be brought to this version: Script V9__x.sql failed"
                        + " Restore the backup, or ask the developers; nothing was served.");
    }

    @Test
    void another_databases_keys_stop_the_start() {
        assertThat(Obstacles.keysLost(Set.of("4f1ffc80"), "ab12cd34"::equals))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("4f1ffc80"));
        assertThat(Obstacles.keysLost(Set.of("4f1ffc80"), "4f1ffc80"::equals)).isEmpty();
        assertThat(Obstacles.keysLost(Set.of(), name -> false)).isEmpty();
    }

    @Test
    void a_folder_of_slips_that_holds_none_of_ours_stops_the_start_and_single_erased_ones_do_not() {
        var one = new UUID(1, 1);
        var other = new UUID(2, 2);
        assertThat(Obstacles.slipsLost(Set.of(one, other), slip -> false)).isPresent();
        assertThat(Obstacles.slipsLost(Set.of(one, other), one::equals)).isEmpty();
        assertThat(Obstacles.slipsLost(Set.of(), slip -> false)).isEmpty();
    }

    @Test
    void a_folder_that_takes_no_slips_stops_the_start() {
        assertThat(Obstacles.slipsUnwritable(false).orElseThrow()).contains("LAGESBILD_KEYS_FILE");
        assertThat(Obstacles.slipsUnwritable(true)).isEmpty();
    }
}
