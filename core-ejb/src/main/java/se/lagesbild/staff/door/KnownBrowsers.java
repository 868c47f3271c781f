package se.lagesbild.staff.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Remembers from which browsers an account's owner has come in. Strangers who guess make an unknown browser wait; the
 * owner's own is not held up by them, and forgotten when it errs too often itself.
 */
@Stateless
@PermitAll
public class KnownBrowsers {
    private static final int SLIPS = 10;
    private static final int MOST = 10;
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entityManager;

    public boolean knows(long account, String token) {
        return find(account, token).isPresent();
    }

    /** The owner came in from here. Answers a token for a browser that had none. */
    public String seen(long account, String token, Instant now) {
        var known = find(account, token);
        if (known.isPresent()) {
            known.get().seen(now);
            return token;
        }
        forgetOldest(account);
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entityManager.persist(new KnownBrowser(hash(fresh), account, now));
        return fresh;
    }

    public void failed(long account, String token) {
        find(account, token).filter(browser -> browser.failed() >= SLIPS).ifPresent(entityManager::remove);
    }

    /** After a change of password, every browser is a stranger again. */
    public void forget(long account) {
        entityManager
                .createQuery("delete from KnownBrowser b where b.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private void forgetOldest(long account) {
        entityManager
                .createQuery(
                        "select b from KnownBrowser b where b.account = :account order by b.seenAt desc",
                        KnownBrowser.class)
                .setParameter("account", account)
                .setFirstResult(MOST - 1)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(entityManager::remove);
    }

    private Optional<KnownBrowser> find(long account, String token) {
        return token.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(KnownBrowser.class, hash(token)))
                        .filter(browser -> browser.belongsTo(account));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
