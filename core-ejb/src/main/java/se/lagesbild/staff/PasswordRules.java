package se.lagesbild.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Which passwords an account may have: long rather than odd (OWASP ASVS 5.0, 6.2). Refused are short ones, those that
 * hold the person's, the service's or the municipality's name, and those that zxcvbn (Wheeler, USENIX Security 2016)
 * finds in fewer than a hundred million guesses: its 30 000 words from leaked lists, names, dates, keyboard rows and
 * repetitions, and our own Swedish ones.
 */
final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int SHORTEST_CONTEXT = 4;

    /** "Safely unguessable" in the terms of zxcvbn: 10^8 guesses and more. */
    private static final int ENOUGH = 3;

    /** The time to measure grows with the square of the length, and what is added to the end makes nothing weaker. */
    private static final int MEASURED = 100;

    private static final List<String> SWEDISH = List.of(
            "losenord",
            "losenordet",
            "mittlosenord",
            "hemligt",
            "hemlighet",
            "valkommen",
            "kommun",
            "kommunen",
            "sommar",
            "hosten",
            "vinter",
            "varen",
            "sverige",
            "trygghet",
            "trygg",
            "jagalskardig",
            "bytmig",
            "bytlosenord");

    private static final Zxcvbn METER = new Zxcvbn();

    private PasswordRules() {}

    /** @throws AccountRefused {@code account.password-short}, {@code account.password-context}, {@code account.password-common} */
    static void check(String password, Collection<String> context) {
        var signs = password.codePointCount(0, password.length());
        if (signs < SHORTEST || password.length() > LONGEST) {
            throw new AccountRefused("account.password-short");
        }
        var plain = plain(password);
        if (context.stream()
                .flatMap(words -> Arrays.stream(words.split("[\\s._-]+")))
                .map(PasswordRules::plain)
                .anyMatch(word -> word.length() >= SHORTEST_CONTEXT && plain.contains(word))) {
            throw new AccountRefused("account.password-context");
        }
        if (METER.measure(plain.substring(0, Math.min(plain.length(), MEASURED)), SWEDISH)
                        .getScore()
                < ENOUGH) {
            throw new AccountRefused("account.password-common");
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
