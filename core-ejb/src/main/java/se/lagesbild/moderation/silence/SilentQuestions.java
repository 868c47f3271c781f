package se.lagesbild.moderation.silence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.lagesbild.catalogue.RejectReason;
import se.lagesbild.intake.Unanswered;
import se.lagesbild.intake.Unanswered.Question;
import se.lagesbild.moderation.Verdicts;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Words;

/** What is done with one question that nobody answers, within the day's transaction. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class SilentQuestions {
    @Inject
    Unanswered unanswered;

    @Inject
    Verdicts verdicts;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    public void close(Question question) {
        var words = Words.of("catalogue", Language.stored(question.language()));
        unanswered.close(question, words.say("reason." + RejectReason.NO_ANSWER));
        verdicts.rejected(question.trace(), "house", RejectReason.NO_ANSWER);
        record("submission.closed-unanswered", question);
    }

    public void remind(Question question, LocalDate today, LocalDate lastDay) {
        unanswered.remind(question, today, lastDay);
        record("submission.reminded", question);
    }

    private void record(String act, Question question) {
        acted.fire(new Acted("house", act, question.trace().uuid().toString(), clock.instant()));
    }
}
