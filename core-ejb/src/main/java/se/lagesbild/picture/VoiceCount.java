package se.lagesbild.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.picture.analysis.Numbering;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.analysis.SquareVoices;
import se.lagesbild.picture.analysis.Voices;
import se.lagesbild.shared.Sweref99;

/** Counts the voices of a month. */
final class VoiceCount {
    private static final Numbering<VoiceGroup> GROUPS = Numbering.of(VoiceGroup.class);
    private final Snapshot snapshot;

    VoiceCount(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<MonthCell> cells(YearMonth month) {
        var voices = new Voices(snapshot.columns(), span(month), groups());
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

    /** What residents told of, by square and category. */
    List<MonthSquare> squares(YearMonth month) {
        var squares = new ArrayList<MonthSquare>();
        new SquareVoices(snapshot.columns(), span(month), residents(), VoiceCount::isClose)
                .forEach(count -> squares.add(square(count)));
        squares.sort(Comparator.comparingInt(MonthSquare::easting)
                .thenComparingInt(MonthSquare::northing)
                .thenComparing(MonthSquare::category));
        return squares;
    }

    private MonthSquare square(SquareVoices.Count count) {
        var square = count.square();
        var half = SquareVoices.SIDE / 2.0;
        var middle = new Sweref99(square.easting() + half, square.northing() + half);
        return new MonthSquare(
                square.easting(),
                square.northing(),
                snapshot.ground().districtAt(middle),
                snapshot.ground().categories().get(square.category()).code(),
                count.voices(),
                count.days());
    }

    /** The middle of an area is no place where anything was. */
    private static boolean isClose(int placePrecision) {
        return switch (Ground.PLACES.at(placePrecision)) {
            case EXACT, WORKING_SQUARE -> true;
            case AREA, MUNICIPALITY, COUNTY -> false;
        };
    }

    Optional<YearMonth> firstMonth() {
        return snapshot.columns().size() == 0
                ? Optional.empty()
                : Optional.of(YearMonth.from(LocalDate.ofEpochDay(snapshot.firstDay())));
    }

    private static Span span(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** As {@link #groups}, without what others than residents told. */
    private int[][] residents() {
        var groups = groups();
        for (var ofSource : groups) {
            for (int category = 0; category < ofSource.length; category++) {
                var group = GROUPS.at(ofSource[category]);
                if (group != VoiceGroup.RESIDENTS && group != VoiceGroup.SAFE_PLACES) {
                    ofSource[category] = -1;
                }
            }
        }
        return groups;
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
