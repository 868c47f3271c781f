package se.lagesbild.moderation.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a link, 192 bits. It is made when the letter leaves and stands in the letter only; the house keeps its hash. */
record OneTimeLink(String token) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    static OneTimeLink fresh() {
        var token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return new OneTimeLink(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    String page() {
        return "/moderation/vidare.xhtml?kod=" + token;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
