package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void a_visit_ends_after_eight_hours_however_busy() {
        assertThat(Visit.outlived(MORNING.toEpochMilli(), MORNING.plus(Duration.ofHours(8))))
                .isFalse();
        assertThat(Visit.outlived(
                        MORNING.toEpochMilli(), MORNING.plus(Duration.ofHours(8).plusMillis(1))))
                .isTrue();
    }
}
