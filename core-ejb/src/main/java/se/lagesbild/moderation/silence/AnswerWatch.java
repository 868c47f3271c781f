package se.lagesbild.moderation.silence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.lagesbild.intake.Unanswered;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.job.Jobs;

/** The gate of the day's work with silence: reminds once, and closes what stays without an answer (ADR 0031). */
@Stateless
@RolesAllowed(Role.HOUSE)
public class AnswerWatch {
    private static final String JOB = "answer-watch";

    @Inject
    Jobs jobs;

    @Inject
    Unanswered unanswered;

    @Inject
    SilentQuestions silent;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Does the day's work unless it is done; another node that does it at the same time makes this one give up. */
    public void today() {
        on(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** The same for a day that is named. */
    public void on(LocalDate day) {
        var planned = day.atStartOfDay(clock.getZone()).toInstant();
        if (!jobs.isDone(JOB, planned)) {
            jobs.take(JOB, planned);
            var rule = AnswerRule.in(settings);
            unanswered.toClose(rule.closeIfRemindedBy(day)).forEach(silent::close);
            unanswered
                    .toRemind(rule.remindIfAskedBy(day))
                    .forEach(question -> silent.remind(question, day, rule.lastDay(day)));
        }
    }
}
