package se.lagesbild.screening.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import se.lagesbild.shared.vault.Keys;

/** A keys file for tests, without the file. */
final class FixedKeys extends Keys {
    private final String secret;

    FixedKeys(String secret) {
        this.secret = secret;
    }

    @Override
    public String current() {
        return "test";
    }

    @Override
    public byte[] fingerprint(String id, String purpose, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((secret + "/" + purpose + "/").getBytes(UTF_8));
            return digest.digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
