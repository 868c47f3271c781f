package se.lagesbild.moderation.again;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import se.lagesbild.intake.SecondLook;
import se.lagesbild.intake.SubmissionShelf;
import se.lagesbild.moderation.Verdicts;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.Words;

/** The gate of the second look: what was decided before, and taking it up again (ADR 0032). */
@Stateless
@RolesAllowed(Role.MODERATOR)
public class AgainDesk {
    @Inject
    SubmissionShelf shelf;

    @Inject
    SecondLook second;

    @Inject
    Verdicts verdicts;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** What has been decided about a submission before. */
    public Past past(Trace trace) {
        var given = verdicts.past(trace);
        var rejectedByMe = given.stream()
                .filter(one -> one.reason() != null)
                .findFirst()
                .filter(one -> one.by().equals(who()))
                .isPresent();
        return new Past(given, second.isAppealed(trace), rejectedByMe);
    }

    /**
     * Takes up again what was decided and told: it waits in the queue, what came of it is withdrawn as a new version, and
     * the sender is told.
     *
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when it is open, can be undone instead, or somebody was first
     */
    public void takeUp(Trace trace, long version) {
        var language = Language.stored(shelf.sent(trace).language());
        second.takeUp(trace, version, Words.of("intake", language).say("letter.reopened"));
        verdicts.undo(trace);
        acted.fire(new Acted(who(), "submission.reopened", trace.uuid().toString(), clock.instant()));
    }

    private String who() {
        return caller.getCallerPrincipal().getName();
    }
}
