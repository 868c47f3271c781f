package se.lagesbild.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void what_nobody_set_has_a_default_that_is_good() {
        var settings = new Settings(Map.of());
        assertThat(settings.complaints()).isEmpty();
        assertThat(settings.isOn(Setting.DEMO)).isFalse();
    }

    @Test
    void a_bad_value_is_named_with_what_is_wanted() {
        assertThat(new Settings(Map.of("LAGESBILD_DB_URL", "jdbc:oracle:x")).complaints())
                .containsExactly("LAGESBILD_DB_URL must be a jdbc:h2: or jdbc:mysql: address.");
    }

    @Test
    void a_switch_is_on_or_off_and_nothing_between() {
        assertThat(new Settings(Map.of("LAGESBILD_DEMO", "o")).complaints()).hasSize(1);
    }

    @Test
    void the_days_of_an_address_and_the_decision_behind_them_belong_together() {
        assertThat(new Settings(Map.of("LAGESBILD_EMAIL_RETENTION_DAYS", "90")).complaints())
                .containsExactly(
                        "LAGESBILD_EMAIL_RETENTION_DAYS and LAGESBILD_EMAIL_RETENTION_DECISION belong together:"
                                + " set both, or neither.");
        assertThat(new Settings(Map.of("LAGESBILD_EMAIL_RETENTION_DECISION", "KS 2026/1")).complaints())
                .hasSize(1);
        assertThat(new Settings(Map.of(
                                "LAGESBILD_EMAIL_RETENTION_DAYS", "90",
                                "LAGESBILD_EMAIL_RETENTION_DECISION", "KS 2026/1"))
                        .complaints())
                .isEmpty();
        assertThat(new Settings(Map.of(
                                "LAGESBILD_EMAIL_RETENTION_DAYS", "0",
                                "LAGESBILD_EMAIL_RETENTION_DECISION", "KS 2026/1"))
                        .complaints())
                .containsExactly("LAGESBILD_EMAIL_RETENTION_DAYS must be a number of days, 1 to 9999.");
    }

    @Test
    void nobody_is_closed_before_being_reminded() {
        assertThat(new Settings(Map.of("LAGESBILD_ANSWER_CLOSE_DAYS", "7")).complaints())
                .containsExactly("LAGESBILD_ANSWER_CLOSE_DAYS must be more than LAGESBILD_ANSWER_REMIND_DAYS:"
                        + " nobody is closed before being reminded.");
        assertThat(new Settings(Map.of("LAGESBILD_ANSWER_CLOSE_DAYS", "8")).complaints())
                .isEmpty();
    }

    @Test
    void a_secret_may_lie_in_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "a long password\n");
        var settings = new Settings(Map.of("LAGESBILD_ADMIN_PASSWORD_FILE", file.toString()));
        assertThat(settings.of(Setting.ADMIN_PASSWORD)).isEqualTo("a long password");
    }

    @Test
    void a_file_that_is_not_there_is_a_complaint_and_not_a_crash() {
        var settings = new Settings(Map.of("LAGESBILD_ADMIN_PASSWORD_FILE", "/no/such/file"));
        assertThat(settings.complaints())
                .containsExactly("The file that LAGESBILD_ADMIN_PASSWORD_FILE names cannot be read.");
    }
}
