package se.lagesbild.citizen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCheckTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 30);
    private static final Set<String> CATEGORIES = Set.of("DARK_PATH", "LITTER");
    private static final Set<String> DISTRICTS = Set.of("CENTRUM", "HULTBY");

    @Test
    void a_street_a_district_and_a_category_are_enough() {
        assertThat(check(whole()).complaints()).isEmpty();
    }

    @Test
    void a_point_on_the_map_is_enough_for_a_place() {
        assertThat(check(with("latitude", "58.95", "longitude", "13.4", "placeText", "", "district", ""))
                        .complaints())
                .isEmpty();
    }

    @Test
    void an_empty_form_is_told_everything_at_once() {
        assertThat(new FormCheck(FlagForm.empty(), CATEGORIES, DISTRICTS, NOW).complaints())
                .containsExactly(
                        new Complaint("placeText", "placeText.missing"),
                        new Complaint("district", "district.missing"),
                        new Complaint("category", "category.missing"));
    }

    @Test
    void before_districts_are_imported_nobody_is_asked_for_one() {
        var form = form(with("district", ""));
        assertThat(new FormCheck(form, CATEGORIES, Set.of(), NOW).complaints()).isEmpty();
    }

    @Test
    void codes_that_nobody_offered_are_not_taken() {
        assertThat(check(with("category", "SPACESHIP")).complaints())
                .containsExactly(new Complaint("category", "category.missing"));
        assertThat(check(with("district", "ATLANTIS")).complaints())
                .containsExactly(new Complaint("district", "district.missing"));
    }

    @Test
    void half_a_point_and_a_point_in_space_are_told() {
        assertThat(check(with("latitude", "58.95")).complaints())
                .containsExactly(new Complaint("placeText", "place.half"));
        assertThat(check(with("latitude", "158.95", "longitude", "13.4")).complaints())
                .containsExactly(new Complaint("placeText", "place.wrong"));
        assertThat(check(with("latitude", "north", "longitude", "NaN")).complaints())
                .containsExactly(new Complaint("placeText", "place.wrong"));
    }

    @Test
    void a_day_without_times_lasts_from_midnight_to_midnight() {
        assertThat(check(with("fromDate", "2026-11-20")).span())
                .isEqualTo(new Span(LocalDateTime.of(2026, 11, 20, 0, 0), LocalDateTime.of(2026, 11, 20, 23, 59)));
    }

    @Test
    void today_is_a_whole_day_however_late_it_is_so_that_a_draft_sent_again_is_the_same() {
        var today = new Span(LocalDateTime.of(2026, 11, 23, 0, 0), LocalDateTime.of(2026, 11, 23, 23, 59));
        var form = form(with("fromDate", "2026-11-23"));
        for (var minute = 0; minute < 3; minute++) {
            var check = new FormCheck(form, CATEGORIES, DISTRICTS, NOW.plusMinutes(minute));
            assertThat(check.complaints()).isEmpty();
            assertThat(check.span()).isEqualTo(today);
        }
    }

    @Test
    void a_moment_needs_no_end() {
        assertThat(check(with("fromDate", "20261120", "fromTime", "21.30")).span())
                .isEqualTo(new Span(LocalDateTime.of(2026, 11, 20, 21, 30), null));
    }

    @Test
    void an_end_without_a_date_is_on_the_same_day() {
        assertThat(check(with("fromDate", "2026-11-20", "fromTime", "21:30", "toTime", "2300"))
                        .span())
                .isEqualTo(new Span(LocalDateTime.of(2026, 11, 20, 21, 30), LocalDateTime.of(2026, 11, 20, 23, 0)));
    }

    @Test
    void an_end_before_the_beginning_and_a_time_to_come_are_told() {
        assertThat(check(with("fromDate", "2026-11-20", "toDate", "2026-11-19")).complaints())
                .containsExactly(new Complaint("occurredTo", "time.reversed"));
        assertThat(check(with("fromDate", "2026-11-24")).complaints())
                .contains(new Complaint("occurredFrom", "time.future"));
    }

    @Test
    void a_date_or_time_that_is_none_is_told() {
        assertThat(check(with("fromDate", "2026-02-30")).complaints())
                .containsExactly(new Complaint("occurredFrom", "date.wrong"));
        assertThat(check(with("fromDate", "2026-11-20", "fromTime", "25:00")).complaints())
                .containsExactly(new Complaint("occurredFrom", "time.wrong"));
        assertThat(check(with("fromTime", "21:30")).complaints())
                .containsExactly(new Complaint("occurredFrom", "date.missing"));
        assertThat(check(with("toDate", "2026-11-20")).complaints())
                .containsExactly(new Complaint("occurredFrom", "time.begin-missing"));
    }

    @Test
    void two_thousand_characters_fit_however_they_are_counted() {
        assertThat(check(with("text", "å".repeat(2000))).complaints()).isEmpty();
        assertThat(check(with("text", "\uD83C\uDF33".repeat(2000))).complaints())
                .isEmpty();
        assertThat(check(with("text", "a\r\n".repeat(1000))).complaints()).isEmpty();
        assertThat(check(with("text", "å".repeat(2001))).complaints())
                .containsExactly(new Complaint("text", "text.too-long"));
    }

    @Test
    void an_address_without_its_parts_is_told() {
        assertThat(check(with("email", "anna@exempel.se")).complaints()).isEmpty();
        assertThat(check(with("email", "anna@exempel")).complaints())
                .containsExactly(new Complaint("email", "email.invalid"));
    }

    private static FormCheck check(Map<String, String> sent) {
        return new FormCheck(form(sent), CATEGORIES, DISTRICTS, NOW);
    }

    private static FlagForm form(Map<String, String> sent) {
        var all = new HashMap<String, String[]>();
        sent.forEach((name, value) -> all.put(name, new String[] {value}));
        return FlagForm.of(all);
    }

    private static Map<String, String> whole() {
        return with();
    }

    private static Map<String, String> with(String... more) {
        var sent = new HashMap<>(Map.of("placeText", "Ekgatan", "district", "HULTBY", "category", "DARK_PATH"));
        for (var at = 0; at < more.length; at += 2) {
            sent.put(more[at], more[at + 1]);
        }
        return sent;
    }
}
