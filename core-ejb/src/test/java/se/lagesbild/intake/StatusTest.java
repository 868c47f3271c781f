package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Words;

class StatusTest {
    @Test
    void what_is_decided_stays_decided() {
        for (var decided :
                EnumSet.of(Status.ACCEPTED, Status.REJECTED, Status.MERGED, Status.FORWARDED, Status.WITHDRAWN)) {
            for (var next : Status.values()) {
                assertThat(decided.mayBecome(next))
                        .as("%s to %s", decided, next)
                        .isFalse();
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
