package se.lagesbild.audit.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Trace;

class IncidentTest {
    private static final Instant DISCOVERED = Instant.parse("2026-11-27T16:30:00Z");
    private static final Instant LAST = DISCOVERED.plus(Duration.ofDays(3));

    private final Incident incident = new Incident(Trace.fresh(), new byte[0], "anna", DISCOVERED);

    @Test
    void the_clock_runs_for_seventy_two_hours_from_the_discovery_weekend_or_not() {
        assertThat(at(DISCOVERED).left()).isEqualTo(Duration.ofDays(3));
        assertThat(at(LAST).isLate()).isFalse();
        assertThat(at(LAST.plusSeconds(1)).isLate()).isTrue();
    }

    @Test
    void it_stops_when_the_authority_has_been_told() {
        incident.notified(LAST.minusSeconds(60));
        assertThat(at(LAST.plusSeconds(99)).isLate()).isFalse();
        assertThat(at(LAST.plusSeconds(99)).isRunning()).isFalse();
        incident.notified(LAST.plusSeconds(99));
        assertThat(at(LAST.plusSeconds(99)).notifiedAt()).isEqualTo(LAST.minusSeconds(60));
    }

    @Test
    void what_is_closed_stays_as_it_is() {
        incident.close(new byte[0], DISCOVERED.plusSeconds(60));
        assertThat(at(LAST.plusSeconds(99)).isLate()).isFalse();
        assertThatThrownBy(() -> incident.notified(LAST)).isInstanceOf(IncidentRefused.class);
        assertThatThrownBy(() -> incident.informed(LAST)).isInstanceOf(IncidentRefused.class);
        assertThatThrownBy(() -> incident.close(new byte[0], LAST)).isInstanceOf(IncidentRefused.class);
    }

    private IncidentLine at(Instant now) {
        return incident.asLine("", "", now);
    }
}
