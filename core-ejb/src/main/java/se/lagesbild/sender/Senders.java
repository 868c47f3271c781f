package se.lagesbild.sender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.lagesbild.outbox.Outbox;
import se.lagesbild.shared.AddressBook;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.HeldBack;
import se.lagesbild.shared.erasure.Terms;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Vault;

/** The gate of the senders: keeps an address sealed, answers for it at delivery, and forgets it alone. */
@Stateless
// Both views: without the first no outbox finds this book, and every letter ends as one whose address is gone.
@Local(AddressBook.class)
@LocalBean
public class Senders implements AddressBook {
    /** The one letter that goes to an address whose owner has not yet said yes. */
    private static final String CONFIRM = "confirm";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Instance<HeldBack> heldBack;

    @Inject
    Clock clock;

    /** Whether addresses are kept at all: only where the municipality has decided for how long. */
    @PermitAll
    public boolean areKept() {
        return RetentionRule.in(settings).isPresent();
    }

    /** How long an address is kept after the case is closed; empty where the municipality has not decided. */
    @RolesAllowed(Role.HOUSE)
    public Optional<Terms.Kept> term() {
        return RetentionRule.in(settings)
                .map(rule -> new Terms.Kept("contact", Period.ofDays(rule.days()), rule.decision()));
    }

    /** Keeps an address and writes to it, so that its owner can say yes. */
    @PermitAll
    public void keep(Trace submission, String email, String language) {
        var link = ConfirmLink.fresh();
        var sealedLink = vault.seal(submission, Part.CONTACT, link.token());
        entityManager.persist(new Sender(
                submission, vault.seal(submission, Part.CONTACT, email), language, sealedLink, link.hash(), today()));
        outbox.write(submission, CONFIRM);
    }

    /**
     * The owner of an address says yes to letters. Once more does no harm.
     *
     * @param token from the link in the letter
     * @throws LinkUnknown when the link is too old, or the address has been erased
     */
    @PermitAll
    public void confirm(String token) {
        var today = today();
        entityManager
                .createQuery("select s from Sender s where s.linkHash = :hash", Sender.class)
                .setParameter("hash", new ConfirmLink(token).hash())
                .getResultStream()
                .findFirst()
                .filter(sender -> sender.isConfirmed() || !sender.linkIsTooOld(today))
                .orElseThrow(LinkUnknown::new)
                .confirm(today);
    }

    @Override
    @PermitAll
    public Optional<Address> addressOf(Trace whom) {
        return found(whom).filter(Sender::isConfirmed).map(this::opened);
    }

    @Override
    @PermitAll
    public Optional<Address> addressOf(Trace whom, String letter) {
        if (!letter.equals(CONFIRM)) {
            return addressOf(whom);
        }
        return found(whom).map(sender -> withLink(opened(sender), sender));
    }

    /** The address that is kept, whether its owner has said yes or not: for those who ask what the house holds. */
    @RolesAllowed(Role.HOUSE)
    public Optional<String> held(Trace submission) {
        return found(submission).map(sender -> opened(sender).email());
    }

    @PermitAll
    public boolean knows(Trace submission) {
        return found(submission).isPresent();
    }

    /** The case is over: the days of the rule begin. */
    @PermitAll
    public void close(Trace submission) {
        found(submission).ifPresent(sender -> sender.close(today()));
    }

    /** The case is not over after all. */
    @PermitAll
    public void reopen(Trace submission) {
        found(submission).ifPresent(Sender::reopen);
    }

    @PermitAll
    public void forget(Trace submission) {
        found(submission).ifPresent(sender -> {
            entityManager.remove(sender);
            vault.forget(submission, Part.CONTACT);
        });
    }

    /** Forgets an address whose time is out; false while a lawsuit or a supervision holds it back. */
    @PermitAll
    public boolean forgetUnlessHeld(Trace submission) {
        if (heldBack.stream().anyMatch(some -> some.held().contains(submission))) {
            return false;
        }
        forget(submission);
        return true;
    }

    private Optional<Sender> found(Trace submission) {
        return Optional.ofNullable(entityManager.find(Sender.class, submission.uuid()));
    }

    private Address opened(Sender sender) {
        return new Address(vault.openText(sender.trace(), Part.CONTACT, sender.sealedEmail()), sender.language());
    }

    private Address withLink(Address address, Sender sender) {
        var link = new ConfirmLink(vault.openText(sender.trace(), Part.CONTACT, sender.sealedLink()));
        return new Address(address.email(), address.language(), link.page());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
