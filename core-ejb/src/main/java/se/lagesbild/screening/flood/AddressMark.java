package se.lagesbild.screening.flood;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Turns an address into a mark that tells one address from another and says no more. The key is random, is in memory
 * alone and lives a day at most: a kept key would make every mark an address again, there are only so many of them.
 */
final class AddressMark {
    private static final String METHOD = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MARK_BYTES = 16;
    /** What one household or one phone is given of the new kind of addresses. */
    private static final int NETWORK_BYTES = 8;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private byte[] key = new byte[KEY_BYTES];
    private @Nullable LocalDate day;

    AddressMark(Clock clock) {
        this.clock = clock;
    }

    /** Makes a new key when the day has changed; every mark before it is meaningless then. */
    boolean renewed() {
        var today = LocalDate.now(clock);
        if (today.equals(day)) {
            return false;
        }
        day = today;
        key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return true;
    }

    ByteBuffer of(InetAddress address) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            return ByteBuffer.wrap(mac.doFinal(prefix(address)), 0, MARK_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The whole of an IPv4 address, the network part of an IPv6 address. */
    static byte[] prefix(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
    }
}
