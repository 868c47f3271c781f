package se.lagesbild.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lagesbild.imports.police.PoliceEvent;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.shared.GeoPoint;

class KnownFactsTest {
    private final KnownFacts known = new KnownFacts();

    @Test
    void an_event_is_new_once_and_seen_ever_after() {
        assertThat(known.judge(event(1, "Brand"))).isEqualTo(Verdict.NEW);
        assertThat(known.judge(event(1, "Brand"))).isEqualTo(Verdict.SEEN);
    }

    @Test
    void the_same_number_with_other_content_is_a_change() {
        known.judge(event(1, "Brand"));

        assertThat(known.judge(event(1, "Mordbrand"))).isEqualTo(Verdict.CHANGED);
        assertThat(known.judge(event(1, "Mordbrand"))).isEqualTo(Verdict.SEEN);
    }

    @Test
    void the_same_event_under_a_second_number_is_not_counted_again() {
        known.judge(event(1, "Brand"));

        assertThat(known.judge(event(2, "Brand"))).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void what_an_event_was_before_its_correction_is_free_for_another() {
        known.judge(event(1, "Brand"));
        known.judge(event(1, "Mordbrand"));

        assertThat(known.judge(event(2, "Brand"))).isEqualTo(Verdict.NEW);
    }

    private static PoliceEvent event(long source, String type) {
        var at = Instant.parse("2024-03-05T07:10:00Z");
        return new PoliceEvent(
                source,
                type,
                "FIRE",
                at,
                at,
                TimePrecision.MINUTE,
                "Demostad",
                new GeoPoint(58.95, 13.4),
                PlacePrecision.MUNICIPALITY);
    }
}
