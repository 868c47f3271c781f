package se.lagesbild.ear;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app in the phone (RFC 6238), written a second time so that the house is not checked against itself. */
final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    Authenticator(String written) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0L;
        var count = 0;
        for (var letter : written.replaceAll("\\s", "").toCharArray()) {
            bits = (bits << 5) | LETTERS.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.write((int) (bits >> count) & 0xff);
            }
        }
        secret = bytes.toByteArray();
    }

    /** The code of now, or of a number of steps later. */
    String code(int stepsLater) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        var hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(System.currentTimeMillis() / 30_000 + stepsLater)
                .array());
        var number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }
}
