package se.lagesbild.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Trace;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Delivery delivery = new Delivery(Trace.fresh(), "received", NOW);

    @Test
    void a_letter_that_fails_is_tried_again_later_and_later() {
        delivery.failed(NOW);
        assertThat(delivery.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        delivery.failed(NOW);
        assertThat(delivery.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
    }

    @Test
    void after_a_week_it_stays_as_undelivered() {
        delivery.failed(NOW.plus(Duration.ofDays(7)));
        assertThat(delivery.state()).isEqualTo(Delivery.State.UNDELIVERED);
    }
}
