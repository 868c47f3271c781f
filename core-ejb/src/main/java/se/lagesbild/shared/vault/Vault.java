package se.lagesbild.shared.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Trace;

/** Seals and opens what belongs to one submission; forgetting its key erases the words in every copy. */
@Stateless
public class Vault {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Keys keys;

    @Inject
    Slips slips;

    @Inject
    Clock clock;

    @PermitAll
    public byte[] seal(Trace owner, byte[] open) {
        return seal(owner, Part.WHOLE, open);
    }

    @PermitAll
    public byte[] seal(Trace owner, String words) {
        return seal(owner, Part.WHOLE, words);
    }

    @PermitAll
    public byte[] seal(Trace owner, Part part, String words) {
        return seal(owner, part, words.getBytes(UTF_8));
    }

    @PermitAll
    public byte[] seal(Trace owner, Part part, byte[] open) {
        var name = part.of(owner);
        var known = entityManager.find(DataKey.class, name);
        return Seal.close(known == null ? fresh(name) : opened(known), bytes(name), open);
    }

    @PermitAll
    public byte[] open(Trace owner, byte[] sealed) {
        return open(owner, Part.WHOLE, sealed);
    }

    @PermitAll
    public String openText(Trace owner, byte[] sealed) {
        return openText(owner, Part.WHOLE, sealed);
    }

    @PermitAll
    public String openText(Trace owner, Part part, byte[] sealed) {
        return new String(open(owner, part, sealed), UTF_8);
    }

    /**
     * What was sealed.
     *
     * @throws KeyMissing when the key was destroyed, or is not in this server's keys file
     */
    @PermitAll
    public byte[] open(Trace owner, Part part, byte[] sealed) {
        var own = entityManager.find(DataKey.class, part.of(owner));
        // What was sealed before the parts had keys of their own lies under the key of the whole.
        var key = own == null ? entityManager.find(DataKey.class, Part.WHOLE.of(owner)) : own;
        if (key == null) {
            throw new KeyMissing("of " + owner.uuid());
        }
        return Seal.open(opened(key), bytes(key.name()), sealed);
    }

    /** Takes the keys of many out at once, so that opening a page of texts asks the database once and not once each. */
    @PermitAll
    public void fetch(Collection<Trace> owners, Part part) {
        if (!owners.isEmpty()) {
            entityManager
                    .createQuery("select k from DataKey k where k.trace in :names", DataKey.class)
                    .setParameter("names", owners.stream().map(part::of).toList())
                    .getResultList();
        }
    }

    /**
     * Destroys the key of a part, and for the whole those of all parts: nothing that they sealed can be read again, here
     * or in a copy of the database. The slips go once this is committed, see {@link Forgetting}.
     */
    @PermitAll
    public void forget(Trace owner, Part part) {
        forgetOne(owner, part, true);
        if (part == Part.WHOLE) {
            Stream.of(Part.values()).filter(one -> one != Part.WHOLE).forEach(one -> forgetOne(owner, one, false));
        }
    }

    /** Takes restored keys away whose slips the journal has named already. */
    @PermitAll
    public int forgetAgain(Collection<Trace> owners, Part part) {
        var parts = part == Part.WHOLE ? Stream.of(Part.values()) : Stream.of(part);
        return entityManager
                .createQuery("delete from DataKey k where k.trace in :names")
                .setParameter(
                        "names",
                        parts.flatMap(one -> owners.stream().map(one::of)).toList())
                .executeUpdate();
    }

    /** @param always stands in the journal even where it has no key, since there may be other things to erase again */
    private void forgetOne(Trace owner, Part part, boolean always) {
        var key = entityManager.find(DataKey.class, part.of(owner));
        if (key != null || always) {
            entityManager.persist(new ForgottenKey(part, owner, key == null ? null : key.slip(), clock.instant()));
        }
        if (key != null) {
            entityManager.remove(key);
        }
    }

    private byte[] fresh(UUID name) {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        var by = keys.current();
        var slip = UUID.randomUUID();
        var sealed = Seal.close(keys.fingerprint(by, "slip", slips.write(slip)), bytes(name), key);
        entityManager.persist(new DataKey(name, by, sealed, slip));
        return key;
    }

    private byte[] opened(DataKey key) {
        return Seal.open(sealingKey(key.sealedBy(), key.slip()), bytes(key.name()), key.sealed());
    }

    private byte[] sealingKey(String id, @Nullable UUID slip) {
        return slip == null
                ? keys.fingerprint(id, "seal", new byte[0])
                : keys.fingerprint(id, "slip", slips.read(slip));
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
