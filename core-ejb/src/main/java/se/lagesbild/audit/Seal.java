package se.lagesbild.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lagesbild.shared.vault.Keys;

/** What a checkpoint says: the chain's end on a day, and the signature that only the keys file can make. */
@SuppressWarnings("ArrayRecordComponent") // carried from the head to the row, never compared
record Seal(long sequence, byte[] hash, String key, byte[] signature) {
    private static final String PURPOSE = "audit-checkpoint";
    private static final Pattern CODE =
            Pattern.compile("(\\d{1,18})\\.([A-Za-z0-9_-]{43})\\.([A-Za-z0-9]{1,20})\\.([A-Za-z0-9_-]{43})");

    static Seal of(long sequence, byte[] hash, Keys keys) {
        var key = keys.current();
        return new Seal(sequence, hash, key, keys.fingerprint(key, PURPOSE, signed(sequence, hash)));
    }

    /** As it was sent out; empty for what is no such code. */
    static Optional<Seal> read(String code) {
        var parts = CODE.matcher(code.strip());
        return parts.matches()
                ? Optional.of(new Seal(
                        Long.parseLong(parts.group(1)),
                        Base64.getUrlDecoder().decode(parts.group(2)),
                        parts.group(3),
                        Base64.getUrlDecoder().decode(parts.group(4))))
                : Optional.empty();
    }

    /** For a letter: four parts with dots between. */
    String code() {
        var letters = Base64.getUrlEncoder().withoutPadding();
        return String.join(
                ".", Long.toString(sequence), letters.encodeToString(hash), key, letters.encodeToString(signature));
    }

    boolean isOurs(Keys keys) {
        return keys.hold(key)
                && MessageDigest.isEqual(signature, keys.fingerprint(key, PURPOSE, signed(sequence, hash)));
    }

    private static byte[] signed(long sequence, byte[] hash) {
        return (sequence + "." + Base64.getUrlEncoder().encodeToString(hash)).getBytes(UTF_8);
    }
}
