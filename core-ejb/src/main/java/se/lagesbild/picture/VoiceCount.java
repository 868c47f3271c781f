package se.lagesbild.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.picture.analysis.Numbering;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.analysis.Voices;

/** Counts the voices of a month. */
final class VoiceCount {
    private static final Numbering<VoiceGroup> GROUPS = Numbering.of(VoiceGroup.class);
    private final Snapshot snapshot;

    VoiceCount(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<MonthCell> cells(YearMonth month) {
        var voices = new Voices(snapshot.columns(), new Span(month.atDay(1), month.atEndOfMonth()), groups());
        var districts = snapshot.ground().districts();
        var cells = new ArrayList<MonthCell>();
        var unplacedLast = Stream.concat(
                districts.all().stream().skip(1), districts.all().stream().limit(1));
        for (var district : unplacedLast.toList()) {
            for (var group : GROUPS.all()) {
                var cell = new Voices.Cell(districts.of(district), GROUPS.of(group));
                cells.add(new MonthCell(district, group, voices.voices(cell), voices.days(cell)));
            }
        }
        return cells;
    }

    Optional<YearMonth> firstMonth() {
        return snapshot.columns().size() == 0
                ? Optional.empty()
                : Optional.of(YearMonth.from(LocalDate.ofEpochDay(snapshot.firstDay())));
    }

    private int[][] groups() {
        var categories = snapshot.ground().categories();
        var groups = new int[Ground.SOURCES.size()][categories.size()];
        for (var source : Ground.SOURCES.all()) {
            for (int category = 0; category < categories.size(); category++) {
                groups[Ground.SOURCES.of(source)][category] =
                        GROUPS.of(VoiceGroup.of(source, categories.get(category).kind()));
            }
        }
        return groups;
    }
}
