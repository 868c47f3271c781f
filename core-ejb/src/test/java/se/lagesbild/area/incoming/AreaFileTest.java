package se.lagesbild.area.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.area.NewArea;

/** A file of areas, row by row, and how its areas fit together. */
class AreaFileTest {
    private static final String WEST = ring(13.0, 13.1);
    private static final String EAST = ring(13.1, 13.2);

    @Test
    void each_row_is_an_area_and_keeps_the_code_that_its_name_has() {
        var rows = read(feature("{\"Namn\":\"Väster\"}", WEST), feature("{\"name\":\"Öster by\",\"kod\":7}", EAST));
        assertThat(rows).allSatisfy(row -> assertThat(row.flaws()).isEmpty());
        assertThat(rows).extracting(AreaRow::code).containsExactly("OLD_WEST", "7");
        assertThat(rows).extracting(AreaRow::name).containsExactly("Väster", "Öster by");
        assertThat(read(feature("{\"name\":\"Öster by\"}", EAST)).get(0).code()).isEqualTo("OSTER_BY");
        var area = rows.get(0).area().orElseThrow();
        assertThat(area.outline().getArea()).isBetween(6.0e7, 6.8e7);
    }

    @Test
    void a_bad_row_says_what_is_wrong_and_hides_no_other() {
        var rows = read(
                feature("{\"name\":\"Väster\"}", WEST),
                feature("{}", EAST),
                feature("{\"name\":\"väster\",\"code\":\"OLD_WEST\"}", EAST),
                feature("{\"name\":\"A\"}", "[[13,58],[13.1,58.1],[13.1,58],[13,58.1],[13,58]]"),
                feature("{\"name\":\"B\"}", "[[13,58],[13.1,58],[13.1,58.1],[13,58.1]]"),
                feature("{\"name\":\"C\"}", "[[13,58],[13.1,58],[13,58]]"),
                feature("{\"name\":\"D\"}", "[[412000,6500000],[413000,6500000],[413000,6501000],[412000,6500000]]"),
                feature("{\"name\":\"E\"}", "[[58,13],[58,13.1],[58.1,13.1],[58,13]]"),
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"F\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[13,58]}}",
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"G\"},\"geometry\":null}",
                "7");
        assertThat(rows)
                .extracting(AreaRow::flaws)
                .containsExactly(
                        List.of(),
                        List.of("name", "code"),
                        List.of("name-twice", "code-twice"),
                        List.of("crosses-itself"),
                        List.of("not-closed"),
                        List.of("too-few-corners"),
                        List.of("not-degrees"),
                        List.of("abroad"),
                        List.of("no-area"),
                        List.of("no-shape"),
                        List.of("name", "code", "no-shape"));
        assertThat(rows.get(3).area()).isEmpty();
    }

    @Test
    void an_area_may_count_for_a_time_only() {
        var rows = read(
                feature("{\"namn\":\"Torget\",\"från\":\"2026-09-01\",\"till\":\"2026-12-31\"}", WEST),
                feature("{\"namn\":\"Parken\",\"from\":\"2026-09-01\"}", EAST),
                feature("{\"namn\":\"Bron\",\"från\":\"2027-01-01\",\"till\":\"2026-12-31\"}", EAST),
                feature("{\"namn\":\"Skolan\",\"till\":\"snart\"}", EAST));
        assertThat(rows)
                .extracting(AreaRow::flaws)
                .containsExactly(List.of(), List.of(), List.of("dates"), List.of("dates"));
        var term = rows.get(0).area().orElseThrow().term();
        assertThat(term).isEqualTo(new AreaTerm(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31)));
        assertThat(term.isToCome(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(term.isToCome(LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(term.isOver(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(term.isOver(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(rows.get(1).area().orElseThrow().term().isOver(LocalDate.of(2099, 1, 1)))
                .isFalse();
    }

    @Test
    void what_is_no_list_of_areas_in_degrees_is_refused() {
        assertThatThrownBy(() -> raw("inte json")).hasMessage("areas.no-geojson");
        assertThatThrownBy(() -> raw("[1]")).hasMessage("areas.no-geojson");
        assertThatThrownBy(() -> raw("{\"type\":\"Topology\"}")).hasMessage("areas.no-geojson");
        assertThatThrownBy(() -> raw("{\"type\":\"FeatureCollection\",\"features\":[]}"))
                .hasMessage("areas.how-many");
        assertThatThrownBy(
                        () -> raw(
                                "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"EPSG:3006\"}},\"features\":[]}"))
                .hasMessage("areas.not-degrees");
        assertThatThrownBy(() -> new AreaFile(Map.of()).read(new byte[AreaFile.MAX_BYTES + 1]))
                .hasMessage("areas.too-large");
    }

    @Test
    void overlaps_and_holes_are_found_and_neighbours_that_touch_are_neither() {
        var sound = AreaCheck.of(areas(feature("{\"name\":\"Väster\"}", WEST), feature("{\"name\":\"Öster\"}", EAST)));
        assertThat(sound.overlaps()).isEmpty();
        assertThat(sound.holes()).isEmpty();

        var over = AreaCheck.of(
                areas(feature("{\"name\":\"Väster\"}", WEST), feature("{\"name\":\"Öster\"}", ring(13.05, 13.2))));
        assertThat(over.overlaps()).hasSize(1);
        assertThat(over.overlaps().get(0).first()).isEqualTo("Väster");
        assertThat(over.overlaps().get(0).squareMetres()).isBetween(30_000_000L, 34_000_000L);

        var holed = AreaCheck.of(areas(feature(
                "{\"name\":\"Väster\"}",
                WEST + ",[[13.04,58.04],[13.06,58.04],[13.06,58.06],[13.04,58.06],[13.04,58.04]]")));
        assertThat(holed.holes()).hasSize(1);
        assertThat(holed.holes().get(0).middle().latitude()).isBetween(58.04, 58.06);
    }

    private static List<NewArea> areas(String... features) {
        return read(features).stream().map(row -> row.area().orElseThrow()).toList();
    }

    private static List<AreaRow> read(String... features) {
        return raw("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    private static List<AreaRow> raw(String json) {
        return new AreaFile(Map.of("Väster", "OLD_WEST")).read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String feature(String properties, String rings) {
        return "{\"type\":\"Feature\",\"properties\":" + properties
                + ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}}";
    }

    private static String ring(double west, double east) {
        return "[[%1$s,58],[%2$s,58],[%2$s,58.1],[%1$s,58.1],[%1$s,58]]".formatted(west, east);
    }
}
