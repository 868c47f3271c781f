package se.lagesbild.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lagesbild.demo.town.DemoTown;
import se.lagesbild.moderation.guard.TextGuard;

class WrittenTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final List<Written> WRITTEN = Written.all(1, DemoTown.grow(1), NOW);
    private static final Pattern PHONE = Pattern.compile("07\\d-\\d{7}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{6}-(\\d{4})");

    @Test
    void some_are_decided_and_some_wait_and_the_decided_came_first() {
        assertThat(WRITTEN).filteredOn(Written::decided).hasSize(150);
        assertThat(WRITTEN).filteredOn(one -> !one.decided()).hasSize(25);
        assertThat(WRITTEN.subList(0, 150)).allMatch(Written::decided);
    }

    @Test
    void no_two_texts_are_the_same() {
        assertThat(WRITTEN).extracting(one -> one.form().text()).doesNotHaveDuplicates();
    }

    @Test
    void all_came_before_now_and_happened_before_they_came() {
        assertThat(WRITTEN).allMatch(one -> one.receivedAt().isBefore(NOW));
    }

    @Test
    void each_decided_one_is_either_judged_or_refused() {
        assertThat(WRITTEN).allMatch(one -> (one.seriousness() > 0) == (one.refused() == null));
    }

    @Test
    void what_is_personal_is_masked() {
        assertThat(WRITTEN)
                .extracting(Written::masked)
                .noneMatch(text -> PHONE.matcher(text).find()
                        || PERSONAL_NUMBER.matcher(text).find()
                        || text.contains("MLB")
                        || text.contains("[["));
        assertThat(WRITTEN).anyMatch(one -> one.masked().contains("[…]"));
    }

    @Test
    void what_was_accepted_would_pass_the_moderators_guard() {
        var guard = new TextGuard();
        assertThat(WRITTEN)
                .filteredOn(one -> one.decided() && one.refused() == null)
                .allSatisfy(one -> guard.check(one.masked(), List.of(), true));
    }

    @Test
    void personal_details_are_of_the_reserved_series_only() {
        for (var story : Story.all()) {
            var phone = PHONE.matcher(story.words());
            while (phone.find()) {
                assertThat(phone.group()).isBetween("070-1740605", "070-1740699");
            }
            var number = PERSONAL_NUMBER.matcher(story.words());
            while (number.find()) {
                assertThat(Integer.parseInt(number.group(1))).isGreaterThanOrEqualTo(9800);
            }
        }
    }
}
