package se.lagesbild.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import se.lagesbild.shared.Trace;

/** The gate of the outbox: a letter written here leaves if, and only if, the writer's transaction is kept. */
@Stateless
public class Outbox {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Writes a letter.
     *
     * @param letter code of one of our letters: {@code letter.<code>.subject} and {@code .body} in the words of the outbox
     */
    @PermitAll
    public void write(Trace recipient, String letter) {
        entityManager.persist(new Delivery(recipient, letter, clock.instant()));
    }

    /** Writes a letter that does not leave before then. */
    @PermitAll
    public void write(Trace recipient, String letter, Instant notBefore) {
        entityManager.persist(new Delivery(recipient, letter, clock.instant(), notBefore));
    }

    /** Takes back a letter that has not left. */
    @PermitAll
    public void recall(Trace recipient, String letter) {
        entityManager
                .createQuery(
                        "delete from Delivery d where d.recipient = :recipient and d.letter = :letter and d.state ="
                                + " :waiting")
                .setParameter("recipient", recipient.uuid())
                .setParameter("letter", letter)
                .setParameter("waiting", Delivery.State.WAITING)
                .executeUpdate();
    }

    /** Lets a letter leave now. */
    @PermitAll
    public void release(Trace recipient, String letter) {
        entityManager
                .createQuery("update Delivery d set d.dueAt = :now where d.recipient = :recipient"
                        + " and d.letter = :letter and d.state = :waiting")
                .setParameter("now", clock.instant())
                .setParameter("recipient", recipient.uuid())
                .setParameter("letter", letter)
                .setParameter("waiting", Delivery.State.WAITING)
                .executeUpdate();
    }
}
