package se.lagesbild.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.Source;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Sweref99;

class HistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoTown TOWN = DemoTown.grow(1);
    private static final List<NewObservation> HISTORY = History.tell(1, TOWN, TODAY);

    @Test
    void the_same_seed_and_day_tell_the_same() {
        assertThat(History.tell(1, TOWN, TODAY)).isEqualTo(HISTORY);
        assertThat(History.tell(2, TOWN, TODAY)).isNotEqualTo(HISTORY);
    }

    @Test
    void a_town_of_this_size_has_some_thousands() {
        assertThat(HISTORY).hasSizeBetween(4000, 6000);
    }

    @Test
    void it_covers_36_months_and_ends_before_today() {
        assertThat(HISTORY).extracting(HistoryTest::day).allMatch(day -> day.isBefore(TODAY));
        assertThat(day(HISTORY.get(0))).isBefore(TODAY.minusMonths(35));
    }

    @Test
    void the_underpass_has_grown_worse_for_half_a_year() {
        Predicate<NewObservation> atTheUnderpass = near(History.GROWING, 120);
        long lately = between(TODAY.minusDays(90), TODAY, atTheUnderpass);
        assertThat(lately).isGreaterThan(3 * between(TODAY.minusDays(180), TODAY.minusDays(90), atTheUnderpass));
        assertThat(lately).isGreaterThan(5 * between(TODAY.minusDays(455), TODAY.minusDays(365), atTheUnderpass));
    }

    @Test
    void the_dark_path_is_solved_since_it_got_its_lights() {
        Predicate<NewObservation> dark =
                near(History.SOLVED, 90).and(one -> one.category().equals("DARK_PATH"));
        long before = between(TODAY.minusMonths(26), TODAY.minusMonths(14), dark);
        long after = between(TODAY.minusMonths(12), TODAY, dark);
        assertThat(before).isGreaterThan(40);
        assertThat(after).isLessThan(before / 4);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2026-12-01", "2026-03-01", "2027-01-31"})
    void on_any_day_a_whole_month_has_passed_in_which_six_told_of_the_square(LocalDate today) {
        var month = YearMonth.from(today.minusMonths(2));
        assertThat(History.tell(1, TOWN, today))
                .filteredOn(near(History.KNOWN, 1))
                .filteredOn(one -> one.category().equals("GRAFFITI") && one.source() == Source.PUBLIC)
                .extracting(HistoryTest::day)
                .filteredOn(day -> YearMonth.from(day).equals(month))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void darkness_is_a_matter_of_winter() {
        assertThat(HISTORY)
                .filteredOn(one -> one.category().equals("DARK_PATH"))
                .filteredOn(one -> List.of(11, 12, 1, 2).contains(day(one).getMonthValue()))
                .hasSizeGreaterThan((int) (0.45
                        * HISTORY.stream()
                                .filter(one -> one.category().equals("DARK_PATH"))
                                .count()));
    }

    @Test
    void every_source_and_category_is_there() {
        assertThat(HISTORY.stream().map(NewObservation::source).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Source.PUBLIC, Source.REPORTER, Source.HOUSING, Source.POLICE_REPORTS);
        assertThat(HISTORY.stream().map(NewObservation::category).collect(Collectors.toSet()))
                .hasSize(18);
    }

    @Test
    void who_is_not_a_resident_belongs_to_an_organisation() {
        assertThat(HISTORY).allMatch(one -> one.organisation().isEmpty() == (one.source() == Source.PUBLIC));
    }

    private static Predicate<NewObservation> near(String name, double metres) {
        var spots = TOWN.places().stream()
                .filter(place -> place.name().equals(name))
                .map(PlaceHit::point)
                .map(Sweref99::of)
                .toList();
        return one -> spots.stream().anyMatch(spot -> spot.distanceTo(one.place()) < metres);
    }

    private static long between(LocalDate from, LocalDate to, Predicate<NewObservation> which) {
        return HISTORY.stream()
                .filter(one -> !day(one).isBefore(from) && day(one).isBefore(to))
                .filter(which)
                .count();
    }

    private static LocalDate day(NewObservation one) {
        return LocalDate.ofInstant(one.from(), Clocks.SWEDEN);
    }
}
