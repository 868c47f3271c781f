package se.lagesbild.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.shared.Trace;

class QueueAddressTest {
    @Test
    void an_empty_address_is_all_of_the_queue() {
        assertThat(QueueAddress.read(Map.of())).isEqualTo(new QueueAddress(WaitingFilter.ALL, 1));
        assertThat(new QueueAddress(WaitingFilter.ALL, 1).queue()).isEqualTo("/queue.xhtml");
    }

    @Test
    void a_shared_address_shows_the_same_list() {
        var asked = new QueueAddress(
                new WaitingFilter("DARK & MORE", "HÄSSLE", Flag.PHOTO, Trust.LOW, WaitingOrder.NEWEST), 3);
        assertThat(QueueAddress.read(parametersOf(asked.queue()))).isEqualTo(asked);
    }

    @Test
    void what_lies_in_no_district_can_be_asked_for() {
        var asked = new QueueAddress(new WaitingFilter(null, "", null, null, WaitingOrder.URGENT), 1);
        assertThat(asked.queue()).isEqualTo("/queue.xhtml?omrade=-");
        assertThat(QueueAddress.read(parametersOf(asked.queue()))).isEqualTo(asked);
    }

    @Test
    void a_submission_carries_the_filter_and_not_the_page() {
        var trace = Trace.fresh();
        var list = new QueueAddress(new WaitingFilter(null, null, Flag.WALK, null, WaitingOrder.URGENT), 4);
        assertThat(list.submission(trace)).isEqualTo("/submission.xhtml?trace=" + trace.uuid() + "&flagga=WALK");
    }

    @Test
    void nonsense_is_passed_over() {
        var read = QueueAddress.read(Map.of(
                "flagga", new String[] {"EVERYTHING"},
                "tillit", new String[] {"x"},
                "ordning", new String[] {"; drop table"},
                "kategori", new String[] {""},
                "sida", new String[] {"-3"}));
        assertThat(read).isEqualTo(new QueueAddress(WaitingFilter.ALL, 1));
    }

    @Test
    void chosen_submissions_are_read_once_each_and_no_more_than_asked_for() {
        var one = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        var named = new String[] {one, "nothing", one, other};
        assertThat(QueueAddress.traces(named, 10))
                .containsExactly(new Trace(UUID.fromString(one)), new Trace(UUID.fromString(other)));
        assertThat(QueueAddress.traces(named, 1)).hasSize(1);
        assertThat(QueueAddress.traces(null, 1)).isEmpty();
    }

    @Test
    void a_name_of_only_dashes_is_no_submission() {
        assertThat(QueueAddress.traces(new String[] {"-".repeat(36)}, 1)).isEmpty();
    }

    private static Map<String, String[]> parametersOf(String path) {
        return Arrays.stream(path.substring(path.indexOf('?') + 1).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> new String[] {URLDecoder.decode(pair[1], StandardCharsets.UTF_8)}));
    }
}
