package se.lagesbild.imports.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.TimePrecision;

/** The police's own file, where the developer has it; it is never kept in the project. */
class RealPoliceFileTest {
    private static final Path FILE = Path.of(System.getProperty(
            "lagesbild.real.police", "../../shared/data/se-police/polisen_boras_uppsala_kumla.json"));

    @Test
    void every_row_of_a_real_file_is_understood_or_explained() throws IOException {
        assumeTrue(Files.isReadable(FILE), "the real file of police events is not here: " + FILE);
        var rows = new PoliceEvents(PoliceEventsTest.CATEGORIES, Instant.parse("2026-11-23T12:00:00Z"))
                .read(Files.readAllBytes(FILE));
        var events = rows.stream()
                .map(PoliceRow::event)
                .filter(java.util.Objects::nonNull)
                .toList();

        assertThat(rows).hasSize(1995);
        assertThat(counted(rows, PoliceRow::reason))
                .isEqualTo(Map.of(
                        "", 1952L,
                        "import.reason.summary", 11L,
                        "import.reason.update", 3L,
                        "import.reason.police-work", 22L,
                        "import.remark.time-after-publication", 7L));
        assertThat(counted(rows, PoliceRow::municipality))
                .isEqualTo(Map.of("Uppsala", 1425L, "Borås", 350L, "Kumla", 158L, "Uppsala län", 62L));
        assertThat(counted(events, PoliceEvent::timePrecision))
                .isEqualTo(Map.of(TimePrecision.MINUTE, 1952L, TimePrecision.INTERVAL, 7L));
        assertThat(counted(events, PoliceEvent::placePrecision).keySet())
                .containsOnly(PlacePrecision.MUNICIPALITY, PlacePrecision.COUNTY);
        assertThat(events).allSatisfy(event -> assertThat(event.fact()).hasSizeLessThan(400));
    }

    private static <T, K> Map<K, Long> counted(java.util.List<T> all, Function<T, K> by) {
        return new TreeMap<>(all.stream().collect(Collectors.groupingBy(by, Collectors.counting())));
    }
}
