package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.picture.Figure;
import se.lagesbild.picture.Sighting;
import se.lagesbild.picture.analysis.Difference;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.shared.GeoPoint;

class PictureWordsTest {
    @Test
    void every_code_of_the_picture_has_its_words() {
        var codes = Stream.of(
                        Stream.of(Kind.values()).map(kind -> "kind." + kind),
                        Stream.of(Source.values()).map(source -> "source." + source),
                        Stream.of(PlacePrecision.values()).map(precision -> "place." + precision),
                        Stream.of(Difference.values()).map(difference -> "previous." + difference),
                        Stream.of(Difference.values()).map(difference -> "lastYear." + difference),
                        PicturePeriod.around(LocalDate.of(2026, 11, 25)).stream()
                                .map(period -> "period." + period.code()),
                        Stream.of("category", "district", "source", "week").map(table -> "table." + table))
                .flatMap(some -> some);
        assertThat(codes)
                .allSatisfy(code -> assertThat(PictureWords.say(code, 1)).isNotEqualTo(code));
    }

    @Test
    void a_time_is_said_as_exactly_as_it_is_known() {
        assertThat(PictureWords.time(at(TimePrecision.MINUTE))).isEqualTo("20 nov. 2026 21.30");
        assertThat(PictureWords.time(at(TimePrecision.HOUR))).isEqualTo("20 nov. 2026 21, ungefär");
        assertThat(PictureWords.time(at(TimePrecision.DAY))).isEqualTo("20 nov. 2026");
        assertThat(PictureWords.time(at(TimePrecision.INTERVAL))).isEqualTo("20 nov. 2026 21.30 – 21 nov. 2026 00.30");
        assertThat(PictureWords.time(at(TimePrecision.RECEIPT))).isEqualTo("inkom 20 nov. 2026");
    }

    @Test
    void days_and_weeks_read_as_people_write_them() {
        assertThat(PictureWords.days(new Span(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 29))))
                .isEqualTo("2 nov. – 29 nov. 2026");
        assertThat(PictureWords.days(new Span(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3))))
                .isEqualTo("28 dec. 2026 – 3 jan. 2027");
        assertThat(PictureWords.week("2026-W03")).isEqualTo("v. 3 2026");
    }

    @Test
    void numbers_bend_the_sentence() {
        assertThat(PictureWords.say("summary.sentence", "I dag", 1, "hela kommunen", "alla källor", "alla kategorier"))
                .isEqualTo("I dag: en iakttagelse i hela kommunen, från alla källor, om alla kategorier.");
        assertThat(PictureWords.say("summary.drawn", 2_000, 345, 7))
                .isEqualTo("På kartan: 2\u00a0000 iakttagelser (de nyaste; 345 äldre ritas inte)."
                        + " 7 räknas men ritas inte, eftersom bara kommunen eller länet är känt.");
        assertThat(PictureWords.say("summary.drawn", 3, 0, 0))
                .isEqualTo("På kartan: 3 iakttagelser. Ingen är utan känd plats.");
    }

    @Test
    void the_curve_touches_the_top_of_its_box_and_the_bars_are_hundredths_of_the_longest() {
        var weeks = List.of(new Figure("2026-W45", 2, 1, 0), new Figure("2026-W46", 4, 8, 0));
        assertThat(PictureChart.of(weeks).previous()).isEqualTo("0.0,52.5 300.0,0.0");
        assertThat(PictureChart.of(weeks).most()).isEqualTo(8);
        assertThat(PictureTable.ranked("week", weeks, PictureWords::week).lines())
                .extracting(PictureTable.Line::name, PictureTable.Line::width)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("v. 46 2026", 100),
                        org.assertj.core.groups.Tuple.tuple("v. 45 2026", 50));
    }

    @Test
    void marks_of_the_same_kind_at_the_same_place_are_one_with_their_number() {
        var marks = PictureMap.marks(List.of(at(TimePrecision.DAY), at(TimePrecision.MINUTE)));
        assertThat(marks).hasSize(1);
        assertThat(marks.getJsonArray(0).getInt(3)).isEqualTo(2);
        assertThat(marks.getJsonArray(0).getString(5))
                .isEqualTo("2 iakttagelser: Otrygga platser\nSenast 20 nov. 2026");
    }

    private static Sighting at(TimePrecision precision) {
        return new Sighting(
                1,
                Kind.PLACE,
                "DARK_PATH",
                Instant.parse("2026-11-20T20:30:00Z"),
                Instant.parse("2026-11-20T23:30:00Z"),
                precision,
                "CENTRUM",
                new GeoPoint(58.95, 13.4),
                PlacePrecision.EXACT,
                Source.PUBLIC,
                "",
                0,
                null);
    }
}
