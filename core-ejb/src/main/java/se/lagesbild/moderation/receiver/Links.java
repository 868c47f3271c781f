package se.lagesbild.moderation.receiver;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.shared.Acted;
import se.lagesbild.shared.AddressBook;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** The gate of the links: writes the letter to a receiver, knows its address, and opens the copy once (ADR 0042). */
@Stateless
// Both views: without the first no outbox finds this book.
@Local(AddressBook.class)
@LocalBean
public class Links implements AddressBook {
    private static final String LETTER = "forwarded";
    private static final int MOST = 20;
    private static final String TOLD = "submission.told";
    private static final Set<String> TAKEN_BACK = Set.of("submission.undone", "submission.reopened");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Outbox outbox;

    @Inject
    Event<Acted> acted;

    @Inject
    Clock clock;

    /** Writes the letter; it leaves when the verdict can no longer be undone. */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public void send(Sending sending) {
        var row = new LinkRow(
                sending,
                vault.seal(sending.trace(), sending.email()),
                vault.seal(sending.trace(), sending.maskedText()));
        entityManager.persist(row);
        outbox.write(row.letter(), LETTER, sending.leavesAt());
    }

    /** Writes the last letter once more, with a new link; the old one opens nothing any more. */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public void sendAgain(Trace trace, String by) {
        var last =
                rows(trace, LockModeType.PESSIMISTIC_WRITE).stream().findFirst().orElseThrow(LinkSpent::new);
        withdraw(last);
        send(last.again(
                by, clock.instant(), vault.openText(trace, last.address()), vault.openText(trace, last.words())));
    }

    /** Lets no link to this submission be opened any more, and takes back the letter that has not left. */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public void withdraw(Trace trace) {
        rows(trace, LockModeType.PESSIMISTIC_WRITE).forEach(this::withdraw);
    }

    /** The links to a submission, the newest first. */
    @RolesAllowed({Role.MODERATOR, Role.HOUSE})
    public List<SentLink> of(Trace trace) {
        var now = clock.instant();
        return rows(trace, LockModeType.NONE).stream()
                .map(row -> row.asLink(vault.openText(trace, row.address()), now))
                .toList();
    }

    /**
     * What a receiver reads, the only time; that it was opened is put on record.
     *
     * @throws LinkSpent when the link opens nothing, for whichever reason
     */
    @PermitAll
    public Received open(String token) {
        var row = entityManager
                .createQuery("select l from LinkRow l where l.linkHash = :hash", LinkRow.class)
                .setParameter("hash", new OneTimeLink(token).hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(LinkSpent::new);
        row.open(clock.instant());
        acted.fire(new Acted("house", "forward.opened", row.trace().uuid().toString(), clock.instant()));
        return row.content(vault.openText(row.trace(), row.words()));
    }

    /** Follows the verdict, in its transaction: told at once, the letter leaves now; taken back, its links open nothing. */
    @PermitAll
    public void on(@Observes Acted event) {
        if (event.act().equals(TOLD)) {
            release(new Trace(UUID.fromString(event.what())));
        } else if (TAKEN_BACK.contains(event.act())) {
            withdraw(new Trace(UUID.fromString(event.what())));
        }
    }

    @Override
    @PermitAll
    public Optional<Address> addressOf(Trace whom) {
        return Optional.empty();
    }

    /** Asked when the letter leaves: only then the secret of its link is made, so that it stands nowhere but in the letter. */
    @Override
    @PermitAll
    public Optional<Address> addressOf(Trace whom, String letter) {
        if (!letter.equals(LETTER)) {
            return Optional.empty();
        }
        return entityManager
                .createQuery("select l from LinkRow l where l.letter = :letter", LinkRow.class)
                .setParameter("letter", whom.uuid())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(row -> !row.isWithdrawn())
                .map(this::addressed);
    }

    private Address addressed(LinkRow row) {
        var link = OneTimeLink.fresh();
        row.leavesWith(link, clock.instant());
        return new Address(vault.openText(row.trace(), row.address()), "sv", link.page());
    }

    private void release(Trace trace) {
        rows(trace, LockModeType.NONE).forEach(row -> outbox.release(row.letter(), LETTER));
    }

    private void withdraw(LinkRow row) {
        row.withdraw(clock.instant());
        outbox.recall(row.letter(), LETTER);
    }

    private List<LinkRow> rows(Trace trace, LockModeType lock) {
        return entityManager
                .createQuery("select l from LinkRow l where l.trace = :trace order by l.id desc", LinkRow.class)
                .setParameter("trace", trace.uuid())
                .setLockMode(lock)
                .setMaxResults(MOST)
                .getResultList();
    }
}
