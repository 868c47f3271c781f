package se.lagesbild.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.lagesbild.shared.AddressBook;
import se.lagesbild.shared.AddressBook.Address;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;

/** The gate of the outbox: a letter written here leaves if, and only if, the writer's transaction is kept. */
@Stateless
public class Outbox {
    /** Hibernate's word for SKIP LOCKED, on H2 and MySQL alike: two nodes never take the same letter. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Instance<AddressBook> addressBooks;

    @Inject
    Mail mail;

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

    /** Tries the letter that has waited longest; false when none is due. One letter, one transaction. */
    @RolesAllowed(Role.HOUSE)
    public boolean deliverNext() {
        var now = clock.instant();
        var due = entityManager
                .createQuery(
                        "select d from Delivery d where d.state = :waiting and d.dueAt <= :now order by d.dueAt, d.id",
                        Delivery.class)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        due.ifPresent(delivery -> addressOf(delivery)
                .ifPresentOrElse(
                        address -> {
                            if (mail.send(address, delivery.letter())) {
                                delivery.delivered();
                            } else {
                                delivery.failed(now);
                            }
                        },
                        delivery::addressGone));
        return due.isPresent();
    }

    private Optional<Address> addressOf(Delivery delivery) {
        return addressBooks.stream()
                .flatMap(book -> book.addressOf(delivery.recipient(), delivery.letter()).stream())
                .findFirst();
    }
}
