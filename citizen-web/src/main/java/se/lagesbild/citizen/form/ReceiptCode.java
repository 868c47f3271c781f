package se.lagesbild.citizen.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code that brings an anonymous sender back, as people copy it from paper. */
public final class ReceiptCode {
    private static final Pattern WHOLE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final int GROUP = 4;

    private ReceiptCode() {}

    /** The code in its one form, however it was written; empty when it cannot be a code. */
    public static Optional<String> read(String written) {
        var code = written.replaceAll("[\\s\\p{Pd}\\u00A0._]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WHOLE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /** In groups that an eye can hold. */
    public static List<String> groups(String code) {
        var groups = new ArrayList<String>();
        for (var start = 0; start < code.length(); start += GROUP) {
            groups.add(code.substring(start, Math.min(start + GROUP, code.length())));
        }
        return groups;
    }
}
