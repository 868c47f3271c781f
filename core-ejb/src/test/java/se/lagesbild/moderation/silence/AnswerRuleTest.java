package se.lagesbild.moderation.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.Settings;

class AnswerRuleTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 1);
    private final AnswerRule rule = AnswerRule.in(new Settings(Map.of()));

    @Test
    void a_question_is_reminded_of_on_its_seventh_day_and_not_before() {
        assertThat(rule.remindIfAskedBy(ASKED.plusDays(6))).isBefore(ASKED);
        assertThat(rule.remindIfAskedBy(ASKED.plusDays(7))).isEqualTo(ASKED);
    }

    @Test
    void it_is_closed_the_day_after_the_last_day_that_the_reminder_named() {
        var reminded = ASKED.plusDays(7);
        assertThat(rule.lastDay(reminded)).isEqualTo(ASKED.plusDays(20));
        assertThat(rule.closeIfRemindedBy(ASKED.plusDays(20))).isBefore(reminded);
        assertThat(rule.closeIfRemindedBy(ASKED.plusDays(21))).isEqualTo(reminded);
    }
}
