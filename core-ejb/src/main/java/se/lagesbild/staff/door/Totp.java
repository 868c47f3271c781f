package se.lagesbild.staff.door;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, since that is what every
 * authenticator reads. A phone whose clock is one step off is understood (RFC 6238, 5.2).
 */
final class Totp {
    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int STEPS_OFF = 1;

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    /** The step whose code this is, when it is later than the last one that was used; empty when the code is wrong or used. */
    OptionalLong stepOf(String code, Instant now, long lastUsed) {
        var current = now.getEpochSecond() / STEP_SECONDS;
        var found = OptionalLong.empty();
        for (var step = current - STEPS_OFF; step <= current + STEPS_OFF; step++) {
            if (MessageDigest.isEqual(bytes(code(step)), bytes(code)) && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    String code(Instant now) {
        return code(now.getEpochSecond() / STEP_SECONDS);
    }

    /** HOTP of the step (RFC 4226, 5.3): the last four bits say where the 31 bits are taken. */
    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var from = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(from) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
