package se.lagesbild.moderation.receiver;

import java.util.regex.Pattern;

/** One e-mail address and nothing beside it, so that a letter cannot go to more than one. */
public final class OfficeAddress {
    private static final int LONGEST = 254;
    private static final Pattern ONE = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s.,;<>\"]+(\\.[^@\\s.,;<>\"]+)+");

    private OfficeAddress() {}

    public static boolean isOne(String written) {
        return written.length() <= LONGEST && ONE.matcher(written).matches();
    }
}
