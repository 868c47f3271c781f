package se.lagesbild.staff.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Trace;

class SecondStepTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final SecondStep step = new SecondStep(7, Trace.fresh(), new byte[] {1});

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        var codes = RecoveryCodes.fresh();
        step.giveRecovery(codes);
        assertThat(codes)
                .hasSize(8)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}"));
        assertThat(step.spend(codes.get(0).toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
                .isTrue();
        assertThat(step.spend(codes.get(0))).isFalse();
        assertThat(step.spend(RecoveryCodes.fresh().get(0))).isFalse();
        assertThat(step.codesLeft()).isEqualTo(7);
    }

    @Test
    void new_codes_take_the_place_of_the_old() {
        var old = RecoveryCodes.fresh();
        step.giveRecovery(old);
        step.giveRecovery(RecoveryCodes.fresh());
        assertThat(step.spend(old.get(3))).isFalse();
    }

    @Test
    void guessing_takes_longer_and_longer_and_never_more_than_a_quarter() {
        for (var slip = 0; slip < 4; slip++) {
            step.failed(NOW);
        }
        assertThat(step.mayTry(NOW)).isTrue();
        step.failed(NOW);
        assertThat(step.mayTry(NOW.plusSeconds(14))).isFalse();
        assertThat(step.mayTry(NOW.plusSeconds(15))).isTrue();
        for (var slip = 0; slip < 100; slip++) {
            step.failed(NOW);
        }
        assertThat(step.mayTry(NOW.plusSeconds(899))).isFalse();
        assertThat(step.mayTry(NOW.plusSeconds(900))).isTrue();
    }
}
