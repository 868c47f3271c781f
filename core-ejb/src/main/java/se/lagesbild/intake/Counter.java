package se.lagesbild.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.Role;

/** The gate of the counter: staff write down what a resident says or brings on paper, and give out the receipt. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.COORDINATOR})
public class Counter {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Intake intake;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    @Resource
    SessionContext caller;

    /** How it came to the counter. */
    public enum Channel {
        PHONE,
        PAPER,
        VISIT
    }

    /**
     * Takes it in like everything else that residents send; the record says who wrote it down and how it came.
     *
     * @throws se.lagesbild.intake.refusal.BadSubmission when a field cannot be so
     */
    public ReceiptGiven enter(SubmitPlace form, Channel channel) {
        var given = intake.submit(form);
        if (!given.repeated()) {
            acted.fire(new Acted(
                    caller.getCallerPrincipal().getName(),
                    "submission.entered." + channel,
                    traceOf(form.draft()).toString(),
                    clock.instant()));
        }
        return given;
    }

    private UUID traceOf(UUID draft) {
        return entityManager
                .createQuery("select s.trace from Submission s where s.proof.draftHash = :hash", UUID.class)
                .setParameter("hash", Receipts.hash(draft.toString()))
                .getSingleResult();
    }
}
