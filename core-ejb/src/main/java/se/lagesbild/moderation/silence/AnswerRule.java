package se.lagesbild.moderation.silence;

import java.time.LocalDate;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;

/**
 * How long a sender has to answer.
 *
 * @param remindAfter days after the question
 * @param closeAfter days after the question
 */
record AnswerRule(int remindAfter, int closeAfter) {
    static AnswerRule in(Settings settings) {
        return new AnswerRule(
                Integer.parseInt(settings.of(Setting.ANSWER_REMIND_DAYS)),
                Integer.parseInt(settings.of(Setting.ANSWER_CLOSE_DAYS)));
    }

    /** What was asked on this day or before is to be reminded of. */
    LocalDate remindIfAskedBy(LocalDate today) {
        return today.minusDays(remindAfter);
    }

    /** What was reminded of on this day or before is to be closed: nobody is closed without a reminder. */
    LocalDate closeIfRemindedBy(LocalDate today) {
        return today.minusDays((long) closeAfter - remindAfter);
    }

    /** The last day to answer, for whoever is reminded today. */
    LocalDate lastDay(LocalDate today) {
        return today.plusDays(closeAfter - remindAfter - 1L);
    }
}
