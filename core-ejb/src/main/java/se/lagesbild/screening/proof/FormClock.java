package se.lagesbild.screening.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import se.lagesbild.shared.vault.Keys;

/** Says when a form was opened, signed, since the house remembers nobody: no person fills in a form within seconds. */
@ApplicationScoped
public class FormClock {
    private static final Pattern STAMP = Pattern.compile("(\\d{13})-([0-9a-f]{32})");
    private static final int SIGNATURE_BYTES = 16;
    private static final Duration FASTEST = Duration.ofSeconds(3);
    /** A form may lie open over a long week-end; a stamp that is kept and used for ever is no form. */
    private static final Duration SLOWEST = Duration.ofDays(7);

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** For the hidden field of a form that is opened now. */
    public String stamp() {
        var now = String.valueOf(clock.millis());
        return now + "-" + signature(now);
    }

    /** Whether this is a stamp of ours. */
    public boolean knows(String stamp) {
        var parts = STAMP.matcher(stamp);
        return parts.matches()
                && MessageDigest.isEqual(
                        signature(parts.group(1)).getBytes(UTF_8),
                        parts.group(2).getBytes(UTF_8));
    }

    /** Whether a person can have filled in the form that this stamp stood in. */
    public boolean isHumanPace(String stamp) {
        if (!knows(stamp)) {
            return false;
        }
        var taken = Duration.ofMillis(clock.millis() - Long.parseLong(stamp.substring(0, stamp.indexOf('-'))));
        return taken.compareTo(FASTEST) >= 0 && taken.compareTo(SLOWEST) <= 0;
    }

    private String signature(String time) {
        return HexFormat.of()
                .formatHex(keys.fingerprint(keys.current(), "form-opened", time.getBytes(UTF_8)), 0, SIGNATURE_BYTES);
    }
}
