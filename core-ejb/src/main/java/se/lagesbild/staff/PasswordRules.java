package se.lagesbild.staff;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Which passwords an account may have: long rather than odd (OWASP ASVS 5.0, 6.2). Refused are short ones, those that
 * hold the person's, the service's or the municipality's name, those that are one common word with digits around, and
 * those that are a keyboard row, a count or one thing repeated. The words are our own list; no list of leaked passwords
 * is shipped, so 6.2.12 is not met.
 */
final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_SIGNS = 5;
    private static final int SHORTEST_CONTEXT = 4;
    private static final int LONGEST_RUN = 6;
    private static final String[] ROWS = {
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm"
    };
    private static final Set<String> COMMON = Set.of(
            "losenord",
            "losenordet",
            "mittlosenord",
            "password",
            "passw0rd",
            "mypassword",
            "hemligt",
            "hemlighet",
            "valkommen",
            "welcome",
            "administrator",
            "admin",
            "adminadmin",
            "kommun",
            "kommunen",
            "sommar",
            "hosten",
            "vinter",
            "varen",
            "sverige",
            "sweden",
            "trygghet",
            "trygg",
            "jagalskardig",
            "iloveyou",
            "letmein",
            "changeme",
            "bytmig",
            "bytlosenord",
            "standard",
            "default",
            "test",
            "testtest",
            "qwerty");

    private PasswordRules() {}

    /** @throws AccountRefused {@code account.password-short}, {@code account.password-context}, {@code account.password-common} */
    static void check(String password, Collection<String> context) {
        var signs = password.codePointCount(0, password.length());
        if (signs < SHORTEST || password.length() > LONGEST) {
            throw new AccountRefused("account.password-short");
        }
        var plain = plain(password);
        if (context.stream()
                .flatMap(words -> java.util.Arrays.stream(words.split("[\\s._-]+")))
                .map(PasswordRules::plain)
                .anyMatch(word -> word.length() >= SHORTEST_CONTEXT && plain.contains(word))) {
            throw new AccountRefused("account.password-context");
        }
        if (isCommon(plain)) {
            throw new AccountRefused("account.password-common");
        }
    }

    private static boolean isCommon(String plain) {
        var letters = plain.replaceAll("[^a-z]", "");
        return plain.codePoints().distinct().count() < FEWEST_SIGNS
                || plain.matches("(.{1,8}?)\\1+.{0,3}")
                || COMMON.contains(letters)
                || mostlyARow(plain);
    }

    /** Whether less than half is left when the runs along a keyboard, an alphabet or a count are taken out. */
    private static boolean mostlyARow(String plain) {
        var left = plain;
        for (var row : ROWS) {
            for (var direction :
                    new String[] {row, new StringBuilder(row).reverse().toString()}) {
                for (var from = 0; from + LONGEST_RUN <= direction.length(); from++) {
                    var length = LONGEST_RUN;
                    while (from + length < direction.length()
                            && left.contains(direction.substring(from, from + length + 1))) {
                        length++;
                    }
                    left = left.replace(direction.substring(from, from + length), "");
                }
            }
        }
        return (left.length() * 2) < plain.length();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
