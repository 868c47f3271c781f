package se.lagesbild.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import se.lagesbild.shared.vault.Keys;

/**
 * Makes receipts: HMAC-SHA-256 of the draft's id, cut to 130 bits and written in Crockford's base 32 (no I, L, O, U). The
 * same draft gives the same receipt, so an answer that was lost on the way can be given again though nothing but a hash
 * is stored.
 */
@ApplicationScoped
public class Receipts {
    static final int LENGTH = 26;
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    @Inject
    Keys keys;

    String currentKey() {
        return keys.current();
    }

    String of(UUID draft, String key) {
        return crockford(keys.fingerprint(key, "receipt", draft.toString().getBytes(UTF_8)));
    }

    /** What two sendings of one draft must share. */
    byte[] contentOf(byte[] content, String key) {
        return keys.fingerprint(key, "content", content);
    }

    /** A code as people type it: small letters, spaces, dashes, O for 0, I and L for 1. */
    static String normalised(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\\u2010-\\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static byte[] hash(String secret) {
        return digest(secret.getBytes(UTF_8));
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String crockford(byte[] bytes) {
        var text = new StringBuilder(LENGTH);
        for (var at = 0; at < LENGTH; at++) {
            var value = 0;
            for (var bit = at * BITS; bit < (at + 1) * BITS; bit++) {
                value = value << 1 | (bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1);
            }
            text.append(CROCKFORD.charAt(value));
        }
        return text.toString();
    }
}
