package se.lagesbild.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagesbild.area.AreaName;
import se.lagesbild.catalogue.Category;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.observation.Observed;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.picture.analysis.Columns;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;
import se.lagesbild.shared.Trace;

class DrawingTest {
    private static final AreaName WEST = new AreaName("WEST", "Väster");
    private static final AreaName EAST = new AreaName("EAST", "Öster");
    private static final Sweref99 IN_WEST = Sweref99.of(new GeoPoint(58.95, 13.39));
    private static final Sweref99 IN_EAST = Sweref99.of(new GeoPoint(58.95, 13.41));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Ground ground = new Ground(
            List.of(
                    new Category("DARK_PATH", Kind.PLACE),
                    new Category("LITTER", Kind.DISORDER),
                    new Category("THEFT", Kind.CRIME)),
            List.of(WEST, EAST),
            this,
            place -> Optional.of(
                    place.easting() < Sweref99.of(new GeoPoint(58.95, 13.4)).easting() ? WEST : EAST));
    private long id;

    @Test
    void each_kind_is_shown_apart_by_area_source_category_and_week() {
        var picture = draw(
                week(),
                observed("DARK_PATH", "2026-11-16T20:00:00Z", IN_WEST, Source.PUBLIC),
                observed("DARK_PATH", "2026-11-17T20:00:00Z", IN_EAST, Source.REPORTER),
                observed("LITTER", "2026-11-18T20:00:00Z", IN_EAST, Source.PUBLIC),
                observed("DARK_PATH", "2026-11-10T20:00:00Z", IN_EAST, Source.PUBLIC),
                observed("DARK_PATH", "2025-11-18T20:00:00Z", IN_EAST, Source.PUBLIC));
        assertThat(picture.observations()).isEqualTo(3);
        var places = picture.kinds().get(0);
        assertThat(places.total()).isEqualTo(new Figure("PLACE", 2, 1, 1));
        assertThat(places.districts()).containsExactly(new Figure("WEST", 1, 0, 0), new Figure("EAST", 1, 1, 1));
        assertThat(places.sources()).containsExactly(new Figure("PUBLIC", 1, 1, 1), new Figure("REPORTER", 1, 0, 0));
        assertThat(places.categories()).containsExactly(new Figure("DARK_PATH", 2, 1, 1));
        assertThat(places.weeks()).containsExactly(new Figure("2026-W47", 2, 1, 1));
        assertThat(picture.kinds().get(1).total().now()).isEqualTo(1);
    }

    @Test
    void a_day_is_a_day_in_sweden() {
        var picture = draw(
                week(),
                observed("LITTER", "2026-11-15T22:59:00Z", IN_WEST, Source.PUBLIC),
                observed("LITTER", "2026-11-15T23:00:00Z", IN_WEST, Source.PUBLIC));
        assertThat(picture.observations()).isEqualTo(1);
    }

    @Test
    void both_nights_when_the_clock_is_changed_count_on_their_own_day() {
        var spring = new Question(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), Set.of(), Set.of(), Set.of());
        var autumn = new Question(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25), Set.of(), Set.of(), Set.of());
        var rows = new Observed[] {
            observed("LITTER", "2026-03-28T23:00:00Z", IN_WEST, Source.PUBLIC),
            observed("LITTER", "2026-03-29T21:59:00Z", IN_WEST, Source.PUBLIC),
            observed("LITTER", "2026-03-29T22:00:00Z", IN_WEST, Source.PUBLIC),
            observed("LITTER", "2026-10-24T22:00:00Z", IN_WEST, Source.PUBLIC),
            observed("LITTER", "2026-10-25T22:59:00Z", IN_WEST, Source.PUBLIC),
            observed("LITTER", "2026-10-25T23:00:00Z", IN_WEST, Source.PUBLIC)
        };
        assertThat(draw(spring, rows).observations()).isEqualTo(2);
        assertThat(draw(autumn, rows).observations()).isEqualTo(2);
    }

    @Test
    void a_municipality_s_centre_is_counted_but_neither_drawn_nor_given_an_area() {
        var picture = draw(
                week(),
                observed(
                        "THEFT",
                        "2026-11-16T20:00:00Z",
                        IN_WEST,
                        Source.POLICE_EVENTS,
                        PlacePrecision.MUNICIPALITY,
                        null),
                observed("THEFT", "2026-11-17T20:00:00Z", IN_WEST, Source.PUBLIC));
        assertThat(picture.observations()).isEqualTo(2);
        assertThat(picture.coarse()).isEqualTo(1);
        assertThat(picture.spots()).hasSize(1).hasSize(picture.drawable());
        assertThat(picture.kinds().get(2).districts())
                .containsExactly(new Figure(SituationPicture.UNPLACED, 1, 0, 0), new Figure("WEST", 1, 0, 0));
    }

    @Test
    void filters_take_only_what_is_asked_for() {
        var rows = new Observed[] {
            observed("LITTER", "2026-11-16T20:00:00Z", IN_WEST, Source.PUBLIC),
            observed("THEFT", "2026-11-16T20:00:00Z", IN_WEST, Source.PUBLIC),
            observed("THEFT", "2026-11-16T20:00:00Z", IN_EAST, Source.HOUSING)
        };
        assertThat(draw(question(Set.of("EAST"), Set.of(), Set.of()), rows).observations())
                .isEqualTo(1);
        assertThat(draw(question(Set.of(), Set.of(Source.PUBLIC), Set.of()), rows)
                        .observations())
                .isEqualTo(2);
        assertThat(draw(question(Set.of(), Set.of(), Set.of("THEFT")), rows).observations())
                .isEqualTo(2);
        assertThat(draw(question(Set.of("NOWHERE"), Set.of(), Set.of()), rows).observations())
                .isZero();
    }

    @Test
    void the_list_is_newest_first_with_its_trace_and_the_page_that_was_asked_for() {
        var trace = Trace.fresh();
        var snapshot = snapshot(
                observed("LITTER", "2026-11-16T20:00:00Z", IN_WEST, Source.PUBLIC),
                observed("LITTER", "2026-11-18T20:00:00Z", IN_WEST, Source.PUBLIC, PlacePrecision.EXACT, trace),
                observed("LITTER", "2026-11-17T20:00:00Z", IN_WEST, Source.PUBLIC));
        var drawing = new Drawing(snapshot, week(), TODAY);
        assertThat(drawing.list(0, 10)).extracting(Sighting::id).containsExactly(2L, 3L, 1L);
        assertThat(drawing.list(1, 1)).extracting(Sighting::id).containsExactly(3L);
        assertThat(drawing.list(0, 1)).extracting(Sighting::trace).containsExactly(trace);
        assertThat(drawing.list(0, 1).get(0).place().latitude()).isBetween(58.9499999, 58.9500001);
    }

    @Test
    void the_last_revision_holds_and_what_is_withdrawn_is_gone() {
        var told = observed("LITTER", "2026-11-16T20:00:00Z", IN_WEST, Source.PUBLIC);
        var other = observed("LITTER", "2026-11-16T20:00:00Z", IN_WEST, Source.PUBLIC);
        var columns = PictureMemory.add(Columns.empty(), ground, List.of(told, other, revised(other, 2, false)));
        assertThat(columns.size()).isEqualTo(2);
        columns = PictureMemory.add(columns, ground, List.of(revised(told, 2, false), revised(told, 3, true)));
        assertThat(columns.size()).isEqualTo(1);
    }

    @Test
    void the_same_question_gets_the_same_answer() {
        var snapshot = snapshot(
                observed("LITTER", "2026-11-16T20:00:00Z", IN_WEST, Source.PUBLIC),
                observed("THEFT", "2026-11-16T20:00:00Z", IN_EAST, Source.HOUSING));
        assertThat(new Drawing(snapshot, week(), TODAY).picture())
                .isEqualTo(new Drawing(snapshot, week(), TODAY).picture());
    }

    @Test
    void a_period_runs_forward_and_not_for_ever() {
        assertThatThrownBy(() -> new Question(TODAY, TODAY.minusDays(1), Set.of(), Set.of(), Set.of()))
                .isInstanceOf(BadQuestion.class);
        assertThatThrownBy(() -> new Question(TODAY.minusYears(30), TODAY, Set.of(), Set.of(), Set.of()))
                .isInstanceOf(BadQuestion.class);
    }

    private SituationPicture draw(Question question, Observed... observed) {
        return new Drawing(snapshot(observed), question, TODAY).picture();
    }

    private Snapshot snapshot(Observed... observed) {
        return new Snapshot(PictureMemory.add(Columns.empty(), ground, List.of(observed)), ground, 1, Instant.EPOCH);
    }

    private static Question week() {
        return question(Set.of(), Set.of(), Set.of());
    }

    private static Question question(Set<String> districts, Set<Source> sources, Set<String> categories) {
        return new Question(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22), districts, sources, categories);
    }

    private Observed observed(String category, String from, Sweref99 place, Source source) {
        return observed(category, from, place, source, PlacePrecision.EXACT, null);
    }

    private Observed observed(
            String category,
            String from,
            Sweref99 place,
            Source source,
            PlacePrecision precision,
            @Nullable Trace trace) {
        var at = Instant.parse(from);
        id++;
        return new Observed(
                id,
                1,
                id,
                id,
                false,
                category,
                at,
                at,
                TimePrecision.MINUTE,
                place,
                precision,
                source,
                "",
                0,
                at,
                trace);
    }

    private static Observed revised(Observed told, int revision, boolean withdrawn) {
        return new Observed(
                told.id(),
                revision,
                told.change() + revision,
                told.event(),
                withdrawn,
                told.category(),
                told.from(),
                told.to(),
                told.timePrecision(),
                told.place(),
                told.placePrecision(),
                told.source(),
                told.organisation(),
                told.seriousness(),
                told.recordedAt(),
                told.trace());
    }
}
