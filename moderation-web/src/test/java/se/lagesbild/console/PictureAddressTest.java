package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lagesbild.observation.Source;
import se.lagesbild.picture.BadQuestion;

class PictureAddressTest {
    private static final PicturePeriod FIRST = PicturePeriod.fourWeeks(LocalDate.of(2026, 11, 25));

    @Test
    void an_address_without_days_opens_this_week_and_the_three_before_it() {
        var address = PictureAddress.read(Map.of(), FIRST);
        assertThat(address.from()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(address.to()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(PictureAddress.complete(Map.of())).isFalse();
    }

    @Test
    void a_shared_address_asks_the_same_question() {
        var asked = new PictureAddress(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 4, 30),
                Set.of("CENTRUM", "", "NORRÄNGEN & Co"),
                Set.of("PUBLIC", "WALK"),
                Set.of("DARK_PATH"),
                3);
        var shared = PictureAddress.read(parametersOf(asked.path()), FIRST);
        assertThat(shared).isEqualTo(asked);
        assertThat(shared.question()).isEqualTo(asked.question());
        assertThat(shared.question().sources()).containsExactlyInAnyOrder(Source.PUBLIC, Source.WALK);
    }

    @Test
    void the_filter_stays_when_the_period_changes_and_the_list_begins_anew() {
        var address = PictureAddress.read(Map.of("omrade", new String[] {"HULTBY"}, "sida", new String[] {"4"}), FIRST);
        assertThat(address.page()).isEqualTo(4);
        assertThat(address.during(FIRST).districts()).containsExactly("HULTBY");
        assertThat(address.during(FIRST).page()).isEqualTo(1);
        assertThat(address.ofEverything().isOfEverything()).isTrue();
    }

    @Test
    void nonsense_in_the_address_is_passed_over() {
        var address = PictureAddress.read(
                Map.of(
                        "fran", new String[] {"igår"},
                        "kalla", new String[] {"NEIGHBOUR", "PUBLIC"},
                        "sida", new String[] {"-1"}),
                FIRST);
        assertThat(address.from()).isEqualTo(FIRST.from());
        assertThat(address.sources()).containsExactly("PUBLIC");
        assertThat(address.page()).isEqualTo(1);
    }

    @Test
    void days_in_the_wrong_order_are_refused_in_words() {
        var address = PictureAddress.read(
                Map.of("fran", new String[] {"2026-02-01"}, "till", new String[] {"2026-01-01"}), FIRST);
        assertThatThrownBy(address::question).isInstanceOf(BadQuestion.class);
    }

    @Test
    void the_usual_periods_are_weeks_tertials_and_the_year() {
        var periods = PicturePeriod.around(LocalDate.of(2027, 1, 2)).stream()
                .collect(Collectors.toMap(PicturePeriod::code, period -> period.from() + " " + period.to()));
        assertThat(periods)
                .containsEntry("thisWeek", "2026-12-28 2027-01-03")
                .containsEntry("lastWeek", "2026-12-21 2026-12-27")
                .containsEntry("fourWeeks", "2026-12-07 2027-01-03")
                .containsEntry("tertial", "2027-01-01 2027-04-30")
                .containsEntry("lastTertial", "2026-09-01 2026-12-31")
                .containsEntry("year", "2027-01-01 2027-12-31");
    }

    private static Map<String, String[]> parametersOf(String path) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var pair : path.substring(path.indexOf('?') + 1).split("&", -1)) {
            var parts = pair.split("=", 2);
            all.computeIfAbsent(parts[0], fresh -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .toArray(new String[0])));
    }
}
