package se.lagesbild.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.picture.analysis.CountComparison;
import se.lagesbild.picture.analysis.Difference;
import se.lagesbild.picture.analysis.Entry;
import se.lagesbild.picture.analysis.Newest;
import se.lagesbild.picture.analysis.Periods;
import se.lagesbild.picture.analysis.Selection;
import se.lagesbild.picture.analysis.Span;
import se.lagesbild.picture.analysis.Tally;
import se.lagesbild.picture.analysis.Weeks;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

/** One question put to one snapshot: turns codes into numbers, lets the analysis count, and turns numbers into codes. */
final class Drawing {
    private static final CountComparison COMPARISON = new CountComparison(0.05);
    private static final double CENTIMETRES = 100;
    private final Snapshot snapshot;
    private final Question question;
    private final Periods periods;
    private final Selection selection;

    Drawing(Snapshot snapshot, Question question, LocalDate today) {
        this.snapshot = snapshot;
        this.question = question;
        periods = Periods.of(question.from(), question.to(), today);
        selection = new Selection(
                wanted(snapshot.ground().districts().all(), question.districts()::contains, question.districts()),
                wanted(Ground.SOURCES.all(), question.sources()::contains, question.sources()),
                wanted(
                        snapshot.ground().categories(),
                        category -> question.categories().contains(category.code()),
                        question.categories()));
    }

    private static <T> boolean[] wanted(List<T> all, Predicate<T> named, Set<?> names) {
        var wanted = new boolean[all.size()];
        for (int number = 0; number < wanted.length; number++) {
            wanted[number] = names.isEmpty() || named.test(all.get(number));
        }
        return wanted;
    }

    SituationPicture picture() {
        var columns = snapshot.columns();
        var tally = new Tally(columns, selection, periods, kindOfCategory(), Ground.KINDS.size());
        var spots = new Newest(selection, periods.now(), Drawing::isDrawn);
        var drawable = spots.count(columns);
        var observations = IntStream.range(0, Ground.KINDS.size())
                .map(kind -> tally.kind(Tally.NOW, kind))
                .sum();
        return new SituationPicture(
                question,
                periods,
                snapshot.change(),
                snapshot.at(),
                observations,
                Ground.KINDS.all().stream().map(kind -> kind(tally, kind)).toList(),
                spots.of(columns, SituationPicture.MOST_SPOTS).stream()
                        .map(this::sighting)
                        .toList(),
                drawable,
                observations - drawable);
    }

    List<Sighting> list(int first, int size) {
        return new Newest(selection, periods.now(), precision -> true)
                .of(snapshot.columns(), first + size).stream()
                        .skip(first)
                        .map(this::sighting)
                        .toList();
    }

    private static boolean isDrawn(int precision) {
        return precision < Ground.PLACES.size() && Ground.isPlaced(Ground.PLACES.at(precision));
    }

    private KindPicture kind(Tally tally, Kind kind) {
        int number = Ground.KINDS.of(kind);
        var total = figure(kind.name(), period -> tally.kind(period, number));
        var categories = snapshot.ground().categories();
        return new KindPicture(
                kind,
                total,
                difference(total.now(), total.previous(), periods.previous()),
                difference(total.now(), total.lastYear(), periods.lastYear()),
                observed(
                        categories.size(),
                        category -> categories.get(category).kind() == kind
                                ? figure(categories.get(category).code(), period -> tally.category(period, category))
                                : null),
                observed(
                        snapshot.ground().districts().size(),
                        district -> figure(
                                snapshot.ground().districts().at(district),
                                period -> tally.district(period, district, number))),
                observed(
                        Ground.SOURCES.size(),
                        source -> figure(
                                Ground.SOURCES.at(source).name(), period -> tally.source(period, source, number))),
                IntStream.rangeClosed(tally.firstWeek(), tally.lastWeek())
                        .mapToObj(week -> figure(Weeks.name(week), period -> tally.week(period, week, number)))
                        .toList());
    }

    private Difference difference(int now, int before, Span held) {
        if (held.firstDay() < snapshot.firstDay()) {
            return Difference.NOT_COVERED;
        }
        return COMPARISON.compare(
                now, before, (double) periods.now().days() / (periods.now().days() + held.days()));
    }

    private static Figure figure(String code, IntUnaryOperator count) {
        return new Figure(
                code, count.applyAsInt(Tally.NOW), count.applyAsInt(Tally.PREVIOUS), count.applyAsInt(Tally.LAST_YEAR));
    }

    private static List<Figure> observed(int size, IntFunction<@Nullable Figure> figures) {
        return IntStream.range(0, size)
                .mapToObj(figures)
                .filter(figure -> figure != null && figure.any())
                .toList();
    }

    private int[] kindOfCategory() {
        return snapshot.ground().categories().stream()
                .map(Category::kind)
                .mapToInt(Ground.KINDS::of)
                .toArray();
    }

    private Sighting sighting(Entry row) {
        var category = snapshot.ground().categories().get(row.category());
        return new Sighting(
                row.id(),
                category.kind(),
                category.code(),
                Instant.ofEpochSecond(row.from() * 60L),
                Instant.ofEpochSecond(row.to() * 60L),
                Ground.TIMES.at(row.timePrecision()),
                snapshot.ground().districts().at(row.district()),
                new Sweref99(row.easting() / CENTIMETRES, row.northing() / CENTIMETRES).toGeoPoint(),
                Ground.PLACES.at(row.placePrecision()),
                Ground.SOURCES.at(row.source()),
                snapshot.ground().organisation(row.organisation()),
                row.seriousness(),
                row.traceHigh() == 0 && row.traceLow() == 0
                        ? null
                        : new Trace(new UUID(row.traceHigh(), row.traceLow())));
    }
}
