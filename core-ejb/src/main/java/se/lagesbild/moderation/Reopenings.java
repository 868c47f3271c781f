package se.lagesbild.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.SubmissionReopened;

/** Marks a verdict as one that no longer stands, in the transaction of the sender who brought the submission back. */
@Stateless
@RunAs(Role.HOUSE)
public class Reopenings {
    @Inject
    Verdicts verdicts;

    @Inject
    Event<Acted> acted;

    @PermitAll
    public void on(@Observes SubmissionReopened event) {
        verdicts.undo(event.trace());
        acted.fire(new Acted("house", event.act(), event.trace().uuid().toString(), event.at()));
    }
}
