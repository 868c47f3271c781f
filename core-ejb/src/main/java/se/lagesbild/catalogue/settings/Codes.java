package se.lagesbild.catalogue.settings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes the code of something new from its Swedish name, such as DALIG_LUKT for "Dålig lukt". */
public final class Codes {
    private static final int LONGEST = 30;

    private Codes() {}

    public static String of(String name, Set<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        var code = plain.isEmpty() ? "NY" : plain.substring(0, Math.min(plain.length(), LONGEST));
        var free = code;
        for (var number = 2; taken.contains(free); number++) {
            free = code + "_" + number;
        }
        return free;
    }
}
