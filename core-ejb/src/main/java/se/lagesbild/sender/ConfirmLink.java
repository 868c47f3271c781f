package se.lagesbild.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The link with which the owner of an address says yes. What is stored is the token sealed, for the letter, and its hash,
 * to find the row by: who reads the database can confirm nothing.
 */
record ConfirmLink(String token) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    static ConfirmLink fresh() {
        var token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return new ConfirmLink(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    String page() {
        return "/e-post/bekrafta?kod=" + token;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
