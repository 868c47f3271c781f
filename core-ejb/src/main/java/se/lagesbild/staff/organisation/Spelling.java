package se.lagesbild.staff.organisation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** When two names are one, and what code a name gets. */
final class Spelling {
    private static final int LONGEST_CODE = 36;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Spelling() {}

    /** The name as it is kept: single spaces. */
    static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    /** Capitals, spaces and signs tell no organisations apart; å, ä and ö do. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** A code from the name, with a number behind it when it is taken. */
    static String code(String name, Collection<String> taken) {
        var made = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        made = made.isEmpty() ? "ORGANISATION" : made.substring(0, Math.min(made.length(), LONGEST_CODE));
        var code = made;
        for (var number = 2; taken.contains(code); number++) {
            code = made + "_" + number;
        }
        return code;
    }

    private static String bare(String name) {
        return tidy(name)
                .toLowerCase(SWEDISH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
