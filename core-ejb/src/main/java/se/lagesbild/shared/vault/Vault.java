package se.lagesbild.shared.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.UUID;
import se.lagesbild.shared.Trace;

/** Seals and opens what belongs to one submission; forgetting its key erases the words in every copy. */
@Stateless
public class Vault {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Keys keys;

    @PermitAll
    public byte[] seal(Trace owner, byte[] open) {
        return Seal.close(keyOf(owner, true), name(owner), open);
    }

    @PermitAll
    public byte[] seal(Trace owner, String words) {
        return seal(owner, words.getBytes(UTF_8));
    }

    /**
     * What was sealed.
     *
     * @throws KeyMissing when the key was destroyed, or is not in this server's keys file
     */
    @PermitAll
    public byte[] open(Trace owner, byte[] sealed) {
        return Seal.open(keyOf(owner, false), name(owner), sealed);
    }

    @PermitAll
    public String openText(Trace owner, byte[] sealed) {
        return new String(open(owner, sealed), UTF_8);
    }

    /** Takes the keys of many out at once, so that opening a page of texts asks the database once and not once each. */
    @PermitAll
    public void fetch(Collection<Trace> owners) {
        if (!owners.isEmpty()) {
            entityManager
                    .createQuery("select k from DataKey k where k.trace in :owners", DataKey.class)
                    .setParameter("owners", owners.stream().map(Trace::uuid).toList())
                    .getResultList();
        }
    }

    /** Destroys the key: nothing that it sealed can be read again, here or in a copy of the database without it. */
    @PermitAll
    public void forget(Trace owner) {
        var key = entityManager.find(DataKey.class, owner.uuid());
        if (key != null) {
            entityManager.remove(key);
        }
    }

    private byte[] keyOf(Trace owner, boolean makeOne) {
        var known = entityManager.find(DataKey.class, owner.uuid());
        if (known != null) {
            return Seal.open(sealingKey(known.sealedBy()), name(owner), known.sealed());
        }
        if (!makeOne) {
            throw new KeyMissing("of " + owner.uuid());
        }
        var fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        var by = keys.current();
        entityManager.persist(new DataKey(owner, by, Seal.close(sealingKey(by), name(owner), fresh)));
        return fresh;
    }

    private byte[] sealingKey(String id) {
        return keys.fingerprint(id, "seal", new byte[0]);
    }

    private static byte[] name(Trace owner) {
        UUID uuid = owner.uuid();
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
