package se.lagesbild.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2-HMAC-SHA256 with 600 000 iterations (OWASP ASVS 5.0, 11.4.2), stored as {@code iterations:salt:hash}. */
final class Passwords {
    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a name that does not exist is compared with, so that it takes as long as one that does. */
    static final String NOBODYS = hash("nobody's password".toCharArray());

    private Passwords() {}

    static String hash(char[] password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var text = Base64.getEncoder();
        return ITERATIONS + ":" + text.encodeToString(salt) + ":"
                + text.encodeToString(derive(password, salt, ITERATIONS));
    }

    static boolean match(String stored, char[] password) {
        var parts = stored.split(":", 3);
        var salt = Base64.getDecoder().decode(parts[1]);
        var wanted = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(wanted, derive(password, salt, Integer.parseInt(parts[0])));
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
