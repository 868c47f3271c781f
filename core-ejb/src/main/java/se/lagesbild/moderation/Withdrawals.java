package se.lagesbild.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import se.lagesbild.moderation.claims.Claims;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.SubmissionWithdrawn;

/** Takes what came of a withdrawn submission out of the picture, as a new version, in the sender's own transaction. */
@Stateless
@RunAs(Role.HOUSE)
public class Withdrawals {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ObservationLog log;

    @Inject
    Claims claims;

    @Inject
    Event<Acted> acted;

    @PermitAll
    public void on(@Observes SubmissionWithdrawn event) {
        claims.settled(event.trace());
        entityManager
                .createQuery("select v from Verdict v where v.trace = :trace", Verdict.class)
                .setParameter("trace", event.trace().uuid())
                .getResultStream()
                .map(Verdict::observation)
                .filter(Objects::nonNull)
                .distinct() // a merge that was split has two verdicts about one fact
                .filter(log::holds)
                .toList()
                .forEach(log::withdraw);
        entityManager
                .createQuery("delete from MaskedPhoto p where p.trace = :trace")
                .setParameter("trace", event.trace().uuid())
                .executeUpdate();
        acted.fire(
                new Acted("house", "submission.withdrawn", event.trace().uuid().toString(), event.at()));
    }
}
