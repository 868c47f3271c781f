package se.lagesbild.imports.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.observation.TimePrecision;

class PoliceTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2022-10-19 19:06:34 +02:00, 2022-10-19T17:06:34Z",
        "2024-05-13 0:26:57 +02:00, 2024-05-12T22:26:57Z",
        "2026-01-06 7:29:55 +01:00, 2026-01-06T06:29:55Z"
    })
    void the_hour_of_publication_may_lack_its_zero(String datetime, Instant published) {
        assertThat(PoliceTime.published(datetime)).contains(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022-10-19", "2022-13-19 19:06:34 +02:00", "2022-02-30 9:06:34 +01:00", "i går"})
    void a_publication_that_cannot_be_read_is_none(String datetime) {
        assertThat(PoliceTime.published(datetime)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "19 oktober 18:38, Mord/dråp, försök, X;2022-10-19T17:06:34Z;2022-10-19T16:38:00Z",
                "1 mars 9.05, Brand, X;2024-03-01T09:00:00Z;2024-03-01T08:05:00Z",
                "31 december 23.40, Brand, X;2024-01-01T06:00:00Z;2023-12-31T22:40:00Z",
                "01 januari 00.20, Brand, X;2024-01-01T00:10:00Z;2023-12-31T23:20:00Z",
                "29 februari 12.00, Brand, X;2024-03-02T06:00:00Z;2024-02-29T11:00:00Z",
                "01 januari 00.05, Smällar, X;2023-12-31T22:59:00Z;2023-12-31T23:05:00Z"
            })
    void the_own_time_of_an_event_stands_in_its_name(String name, Instant published, Instant own) {
        assertThat(PoliceTime.of(name, published)).hasValueSatisfying(time -> assertThat(time)
                .isEqualTo(new PoliceTime(own, own, TimePrecision.MINUTE, false)));
    }

    @Test
    void a_time_after_the_publication_is_the_evening_before_or_later_and_no_more_is_known() {
        var published = Instant.parse("2026-04-11T05:53:05Z");

        assertThat(PoliceTime.of("11 april 21.35, Smällar, X", published))
                .contains(
                        new PoliceTime(Instant.parse("2026-04-10T19:35:00Z"), published, TimePrecision.INTERVAL, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Brand, X",
                "31 april 10.00, Brand, X",
                "10 brumaire 10.00, Brand, X",
                "10 maj 25.00, Brand, X",
                "15 april 10.00, Brand, X"
            })
    void a_name_without_a_possible_time_gives_none(String name) {
        assertThat(PoliceTime.of(name, Instant.parse("2026-04-11T05:53:05Z"))).isEmpty();
    }

    @Test
    void the_hours_of_the_clock_change_have_a_time_too() {
        assertThat(PoliceTime.of("26 oktober 02.30, Brand, X", Instant.parse("2025-10-26T08:00:00Z")))
                .map(PoliceTime::from)
                .contains(Instant.parse("2025-10-26T00:30:00Z"));
        assertThat(PoliceTime.of("30 mars 02.30, Brand, X", Instant.parse("2025-03-30T08:00:00Z")))
                .map(PoliceTime::from)
                .contains(Instant.parse("2025-03-30T01:30:00Z"));
    }
}
