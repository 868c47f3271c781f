package se.lagesbild.shared.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The journal {@code keys.erased} beside the keys file: what was erased, one line each, only names. It is not part of the
 * database's backup, so that it can say after a restore what must be erased again (ADR 0037).
 */
@ApplicationScoped
public class Journal {
    private static final int AT_A_TIME = 500;

    private final Keys keys;

    @SuppressWarnings("NullAway") // the proxy, which never looks at it
    protected Journal() {
        keys = null;
    }

    @Inject
    Journal(Keys keys) {
        this.keys = keys;
    }

    /** When this returns the lines outlive a crash. Several nodes may write; each waits for the other. */
    public synchronized void write(Collection<Forgotten> erased) {
        if (erased.isEmpty()) {
            return;
        }
        var lines = erased.stream().map(Forgotten::line).collect(Collectors.joining("\n", "", "\n"));
        try (var channel = FileChannel.open(
                file(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var alone = channel.lock();
            channel.position(channel.size());
            // A line that a crash cut short must not swallow the next one.
            channel.write(ByteBuffer.wrap(((endsWithALine(channel) ? "" : "\n") + lines).getBytes(UTF_8)));
            channel.force(true);
            alone.release();
        } catch (IOException full) {
            throw new UncheckedIOException("journal " + file(), full);
        }
    }

    /** Reads the whole, some lines at a time. */
    public void read(Consumer<List<Forgotten>> act) {
        if (!Files.exists(file())) {
            return;
        }
        try (var lines = Files.newBufferedReader(file())) {
            var batch = new ArrayList<Forgotten>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                Forgotten.read(line).ifPresent(batch::add);
                if (batch.size() == AT_A_TIME) {
                    act.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                act.accept(List.copyOf(batch));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("journal " + file(), unreadable);
        }
    }

    private static boolean endsWithALine(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return true;
        }
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
    }

    private Path file() {
        return keys.beside(".erased");
    }
}
