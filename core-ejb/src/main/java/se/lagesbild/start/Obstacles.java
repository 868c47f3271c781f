package se.lagesbild.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Network;

/** What stands in the way of opening, each in one sentence that says what to do. */
final class Obstacles {
    private static final int H2_IN_USE = 90_020;
    private static final String NO_CONNECTION = "08";
    private static final String NOT_LET_IN = "28";

    private Obstacles() {}

    /** The demo accounts have a password that is printed in the README: they are for this machine alone. */
    static Optional<String> demoInPublic(boolean demo, String bindAddress) {
        return demo && !isLoopback(bindAddress)
                ? Optional.of("The demo accounts must not be reached from other machines: set LAGESBILD_DEMO=off,"
                        + " or listen on 127.0.0.1 and not on " + bindAddress + ".")
                : Optional.empty();
    }

    /** Without limits anybody could fill the moderators' queue: that is for load tests on this machine alone. */
    static Optional<String> limitsOffInPublic(boolean limits, String bindAddress) {
        return !limits && !isLoopback(bindAddress)
                ? Optional.of("Without limits the house must not be reached from other machines: leave out"
                        + " LAGESBILD_INTAKE_LIMITS=off, or listen on 127.0.0.1 and not on " + bindAddress + ".")
                : Optional.empty();
    }

    /** A proxy that is not understood would make one sender of all residents behind it. */
    static Optional<String> noProxies(String written) {
        return Network.list(written).isPresent()
                ? Optional.empty()
                : Optional.of("LAGESBILD_TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8,"
                        + " with commas between.");
    }

    static String atMigration(Throwable failure) {
        var cause = sqlCause(failure);
        if (cause != null && cause.getErrorCode() == H2_IN_USE) {
            return "The database is in use by another process; stop that one first, or choose another data folder.";
        }
        var state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith(NO_CONNECTION)) {
            return "The database does not answer; is it running, and is LAGESBILD_DB_URL its address?";
        }
        if (state.startsWith(NOT_LET_IN)) {
            return "The database does not let us in; look at LAGESBILD_DB_USER and LAGESBILD_DB_PASSWORD.";
        }
        return "The database could not be brought to this version: " + firstLine(failure)
                + " Restore the backup, or ask the developers; nothing was served.";
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        SQLException innermost = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                innermost = sql;
            }
        }
        return innermost;
    }

    private static String firstLine(Throwable failure) {
        var message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName() + "."
                : message.lines().findFirst().orElse("");
    }

    /**
     * A keys file that is not this database's: every receipt and every text would be lost without a word.
     *
     * @param sealedBy names of the keys that rows were sealed with
     */
    static Optional<String> keysLost(Set<String> sealedBy, Predicate<String> isHeld) {
        return sealedBy.stream()
                .filter(name -> !isHeld.test(name))
                .findFirst()
                .map(name -> "The keys file lacks the key " + name
                        + " that this database was sealed with; put back the keys file from its backup.");
    }

    /** A folder of slips that is not this database's: every text would be unreadable. Single slips may be erased. */
    static Optional<String> slipsLost(Set<UUID> some, Predicate<UUID> isHeld) {
        return some.isEmpty() || some.stream().anyMatch(isHeld)
                ? Optional.empty()
                : Optional.of(
                        "The folder of key slips beside the keys file, with .d at the end of its name, is not this"
                                + " database's; put it back from its backup.");
    }

    /** Nothing can be sealed, so nothing could be taken in. */
    static Optional<String> slipsUnwritable(boolean writable) {
        return writable
                ? Optional.empty()
                : Optional.of(
                        "The folder of key slips beside the keys file, with .d at the end of its name, cannot be written:"
                                + " let the server's user write there, or set LAGESBILD_KEYS_FILE to a place where it may.");
    }
}
