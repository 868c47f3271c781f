package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Words;

class StatusTest {
    @Test
    void what_is_decided_stays_decided_but_what_is_used_may_be_taken_back_and_a_merge_split() {
        var used = EnumSet.of(Status.ACCEPTED, Status.MERGED);
        for (var decided :
                EnumSet.of(Status.ACCEPTED, Status.REJECTED, Status.MERGED, Status.FORWARDED, Status.WITHDRAWN)) {
            for (var next : Status.values()) {
                assertThat(decided.mayBecome(next))
                        .as("%s to %s", decided, next)
                        .isEqualTo((used.contains(decided) && next == Status.WITHDRAWN)
                                || (decided == Status.MERGED && next == Status.ACCEPTED));
            }
        }
    }

    @Test
    void while_nothing_is_decided_the_sender_may_write_and_take_it_back() {
        for (var status : Status.values()) {
            var open = EnumSet.of(Status.RECEIVED, Status.IN_REVIEW, Status.QUESTION)
                    .contains(status);
            assertThat(status.isOpen()).as("%s", status).isEqualTo(open);
            if (open) {
                assertThat(status.mayBeWithdrawn()).as("%s", status).isTrue();
            }
        }
    }

    @Test
    void what_waits_may_be_decided_and_never_becomes_unread_again() {
        for (var waiting : EnumSet.of(Status.RECEIVED, Status.IN_REVIEW, Status.QUESTION)) {
            assertThat(waiting.mayBecome(Status.ACCEPTED)).isTrue();
            assertThat(waiting.mayBecome(Status.REJECTED)).isTrue();
            assertThat(waiting.mayBecome(Status.RECEIVED)).isFalse();
        }
    }

    @Test
    void every_status_has_a_word_in_every_language() {
        for (var language : new Locale[] {Words.SWEDISH, Words.ENGLISH}) {
            for (var status : Status.values()) {
                assertThat(Words.of("intake", language).know("status." + status))
                        .as("%s %s", language, status)
                        .isTrue();
            }
        }
    }
}
