package se.lagesbild.staff.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Codes for the day when the phone is gone, each good once. They hold 120 random bits, so a plain hash keeps them (OWASP
 * ASVS 5.0, 6.5.2) and nobody has to wait after a slip.
 */
final class RecoveryCodes {
    static final int HOW_MANY = 8;
    static final int LENGTH = 24;
    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    /** What is kept of a code; bound to its owner. */
    static String hash(UUID owner, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(owner.getMostSignificantBits())
                    .putLong(owner.getLeastSignificantBits())
                    .array());
            return HexFormat.of().formatHex(digest.digest(plain(code).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it was made, whatever spaces and dashes it was typed with, and O for 0, I and L for 1. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    private static String one() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.grouped(Base32.write(bytes, Base32.CROCKFORD)).replace(' ', '-');
    }
}
