package se.lagesbild.walk;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code that lets people join a walk: eight characters of Crockford's base 32 (no I, L, O, U), short enough to type
 * from a paper and one in a million million to guess.
 */
public record JoinCode(String text) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern WHOLE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");

    public JoinCode {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("no join code");
        }
    }

    /** A code as people type it: small letters, spaces, dashes, O for 0, I and L for 1. */
    public static Optional<JoinCode> read(String typed) {
        var text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\\u2010-\\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WHOLE.matcher(text).matches() ? Optional.of(new JoinCode(text)) : Optional.empty();
    }

    static JoinCode fresh(RandomGenerator chance) {
        var text = new StringBuilder(LENGTH);
        for (var at = 0; at < LENGTH; at++) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new JoinCode(text.toString());
    }

    /** As it is printed: in two groups. */
    public String grouped() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
