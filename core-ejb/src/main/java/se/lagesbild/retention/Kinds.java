package se.lagesbild.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.erasure.Erasable;
import se.lagesbild.shared.erasure.Expiring;
import se.lagesbild.shared.erasure.HeldBack;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Vault;

/** All kinds of things that the rooms hold, and what is held back of them. */
@ApplicationScoped
public class Kinds implements HeldBack {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    @Any
    Instance<Expiring> expiring;

    @Inject
    @Any
    Instance<Erasable> rooms;

    @Inject
    Vault vault;

    public List<String> codes() {
        return expiring.stream().map(Expiring::kind).sorted().toList();
    }

    public Expiring named(String kind) {
        return expiring.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new RetentionRefused("retention.unknown-kind"));
    }

    public boolean know(Trace thing) {
        return rooms.stream().anyMatch(room -> room.knows(thing));
    }

    @Override
    public List<Trace> held() {
        return entityManager
                .createQuery("select h.trace from LegalHold h", UUID.class)
                .setMaxResults(LegalHold.MOST)
                .getResultStream()
                .map(Trace::new)
                .toList();
    }

    /** An erasure and a hold take turns, whichever node they run on. */
    public void takeTurn() {
        entityManager.find(Turn.class, Turn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Erases for good, in every room, and the key last. */
    public void erase(Part part, Collection<Trace> things) {
        rooms.forEach(room -> room.erase(part, things));
        things.forEach(thing -> vault.forget(thing, part));
    }

    /** Erases what the journal names and a restore has brought back; how many rows there were. */
    public int eraseAgain(Part part, Collection<Trace> things) {
        return rooms.stream().mapToInt(room -> room.erase(part, things)).sum() + vault.forgetAgain(things, part);
    }
}
