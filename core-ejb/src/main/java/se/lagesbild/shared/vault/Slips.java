package se.lagesbild.shared.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The slips: what opens a data key lies half in the keys file and half on a slip of its own, in the folder
 * {@code keys.d} beside it. No copy of the database holds a slip, so a slip that is gone makes its key useless in all of
 * them (ADR 0037).
 */
@ApplicationScoped
public class Slips {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keys keys;

    @SuppressWarnings("NullAway") // the proxy, which never looks at it
    protected Slips() {
        keys = null;
    }

    @Inject
    Slips(Keys keys) {
        this.keys = keys;
    }

    /** Writes a new slip. When this returns it outlives a crash, so that the row it belongs to may be committed. */
    public byte[] write(UUID slip) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        var file = file(slip);
        try {
            makeFolder(folder());
            makeFolder(drawer(slip));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            overwrite(file, secret);
            // The minute when something came in could point at a person.
            Files.setLastModifiedTime(file, FileTime.from(writtenAt(file).truncatedTo(ChronoUnit.HOURS)));
            keep(drawer(slip));
            return secret;
        } catch (IOException full) {
            throw new UncheckedIOException("slip in " + folder(), full);
        }
    }

    /** Whether slips can be written here at all: a house that cannot would lose what is sent to it. */
    public boolean writable() {
        var trial = UUID.randomUUID();
        try {
            write(trial);
            destroy(trial);
            return true;
        } catch (UncheckedIOException refused) {
            return false;
        }
    }

    /**
     * What the slip says.
     *
     * @throws KeyMissing when it is destroyed, or lies on another machine
     */
    public byte[] read(UUID slip) {
        try {
            return Files.readAllBytes(file(slip));
        } catch (NoSuchFileException destroyed) {
            throw new KeyMissing("with the slip " + slip);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("slip in " + folder(), unreadable);
        }
    }

    public boolean hold(UUID slip) {
        return Files.exists(file(slip));
    }

    /** Overwrites the slip, then takes it away; once more does no harm. */
    public void destroy(UUID slip) {
        var file = file(slip);
        try {
            if (Files.exists(file)) {
                overwrite(file, new byte[BYTES]);
                Files.delete(file);
                keep(drawer(slip));
            }
        } catch (NoSuchFileException elsewhere) {
            // Another node was first.
        } catch (IOException unwritable) {
            throw new UncheckedIOException("slip in " + folder(), unwritable);
        }
    }

    /** Shows all slips that were written before, one drawer of the folder at a time. */
    public void each(Instant writtenBefore, Consumer<Set<UUID>> act) {
        for (var drawer : list(folder())) {
            var slips = new HashSet<UUID>();
            for (var file : list(drawer)) {
                if (writtenAt(file).isBefore(writtenBefore)) {
                    slips.add(UUID.fromString(file.getFileName().toString()));
                }
            }
            if (!slips.isEmpty()) {
                act.accept(slips);
            }
        }
    }

    private static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }

    private static List<Path> list(Path folder) {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                files.forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("slips in " + folder, unreadable);
            }
        }
        return found;
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            keep(folder.resolveSibling("."));
        } catch (FileAlreadyExistsException madeBefore) {
            // The usual case.
        }
    }

    private static void overwrite(Path file, byte[] secret) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
    }

    /** The name of a file lies in its folder, which must reach the disk as well. */
    private static void keep(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path file(UUID slip) {
        return drawer(slip).resolve(slip.toString());
    }

    /** A folder with a million files is slow. */
    private Path drawer(UUID slip) {
        return folder().resolve(slip.toString().substring(0, 2));
    }

    private Path folder() {
        return keys.beside(".d");
    }
}
