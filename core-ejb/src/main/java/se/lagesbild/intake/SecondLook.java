package se.lagesbild.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.lagesbild.intake.refusal.UnknownSubmission;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.sender.Senders;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** The gate for moderation to what was decided and is looked at again. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class SecondLook {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LetterDrawer drawer;

    @Inject
    Senders senders;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Whether the sender has asked for a rejection to be reconsidered. */
    public boolean isAppealed(Trace trace) {
        return found(trace, LockModeType.NONE).dialogue().isAppealed();
    }

    /**
     * Opens what was decided, and tells the sender so at once.
     *
     * @param seenVersion the version that the moderator had before the eyes
     * @throws se.lagesbild.intake.refusal.DecidedMeanwhile when it is open, can be undone instead, or somebody was first
     */
    public void takeUp(Trace trace, long seenVersion, String letter) {
        found(trace, LockModeType.PESSIMISTIC_WRITE).takeUp(seenVersion, clock.instant());
        // The days of the rule no longer run: an open case must not lose its address.
        senders.reopen(trace);
        drawer.fromModerator(trace, letter);
        if (senders.addressOf(trace).isPresent()) {
            outbox.write(trace, "answered");
        }
    }

    private Submission found(Trace trace, LockModeType lock) {
        return entityManager
                .createQuery("select s from Submission s where s.trace = :trace", Submission.class)
                .setParameter("trace", trace.uuid())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownSubmission::new);
    }
}
