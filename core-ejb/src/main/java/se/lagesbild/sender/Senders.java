package se.lagesbild.sender;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.lagesbild.shared.AddressBook;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Vault;

/** The gate of the senders: keeps an address sealed, answers for it at delivery, and forgets it alone. */
@Stateless
@LocalBean
public class Senders implements AddressBook {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @PermitAll
    public void keep(Trace submission, String email, String language) {
        entityManager.persist(new Sender(submission, vault.seal(submission, email), language));
    }

    @Override
    @PermitAll
    public Optional<Address> addressOf(Trace whom) {
        return Optional.ofNullable(entityManager.find(Sender.class, whom.uuid()))
                .map(sender -> new Address(vault.openText(whom, sender.sealedEmail()), sender.language()));
    }

    @PermitAll
    public void forget(Trace submission) {
        Optional.ofNullable(entityManager.find(Sender.class, submission.uuid())).ifPresent(entityManager::remove);
    }
}
