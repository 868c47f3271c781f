package se.lagesbild.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.lagesbild.shared.AddressBook;
import se.lagesbild.shared.AddressBook.Address;
import se.lagesbild.shared.Role;

/** Carries one letter at a time, each in a transaction of its own. */
@Stateless
public class Carrier {
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

    /** The letters that may leave now, those that have waited longest first. */
    @RolesAllowed(Role.HOUSE)
    public List<Long> due(int most) {
        return entityManager
                .createQuery(
                        "select d.id from Delivery d where d.state = :waiting and d.dueAt <= :now order by d.dueAt, d.id",
                        Long.class)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Hands a letter to the mail server; one that another node has, or has carried meanwhile, is left alone. */
    @RolesAllowed(Role.HOUSE)
    public void carry(long letter) {
        taken(letter, this::send);
    }

    /** A letter that could not even be tried waits like one that no server took, so that others pass it by. */
    @RolesAllowed(Role.HOUSE)
    public void putBack(long letter) {
        taken(letter, delivery -> delivery.failed(clock.instant()));
    }

    private void taken(long letter, Consumer<Delivery> then) {
        var now = clock.instant();
        entityManager
                .createQuery(
                        "select d from Delivery d where d.id = :letter and d.state = :waiting and d.dueAt <= :now",
                        Delivery.class)
                .setParameter("letter", letter)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst()
                .ifPresent(then);
    }

    private void send(Delivery delivery) {
        addressOf(delivery)
                .ifPresentOrElse(
                        address -> {
                            if (mail.send(address, delivery.letter())) {
                                delivery.delivered();
                            } else {
                                delivery.failed(clock.instant());
                            }
                        },
                        delivery::addressGone);
    }

    private Optional<Address> addressOf(Delivery delivery) {
        return addressBooks.stream()
                .flatMap(book -> book.addressOf(delivery.recipient(), delivery.letter()).stream())
                .findFirst();
    }
}
