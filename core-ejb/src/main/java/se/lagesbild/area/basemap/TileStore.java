package se.lagesbild.area.basemap;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fetched tiles on disk, up to a number of bytes: the oldest go first. A full or lost disk only costs speed. */
final class TileStore {
    private static final System.Logger LOG = System.getLogger(TileStore.class.getName());
    private final Path folder;
    private final long bytes;
    private long held = -1;

    /** A kept tile, and when it was fetched. */
    record Kept(Tile tile, Instant fetchedAt) {
        boolean isFresh(Instant now, Duration trusted) {
            return fetchedAt.plus(trusted).isAfter(now);
        }
    }

    private record Entry(Path file, long size, Instant at) {}

    TileStore(Path folder, long bytes) {
        this.folder = folder;
        this.bytes = bytes;
    }

    Optional<Kept> find(String key) {
        for (var type : TileFetcher.TYPES) {
            var file = file(key, type);
            try {
                if (Files.exists(file)) {
                    return Optional.of(new Kept(
                            new Tile(Files.readAllBytes(file), type),
                            Files.getLastModifiedTime(file).toInstant()));
                }
            } catch (IOException evictedMeanwhile) {
                LOG.log(DEBUG, "tile gone while it was read", evictedMeanwhile);
            }
        }
        return Optional.empty();
    }

    synchronized void keep(String key, Tile tile, Instant now) {
        try {
            var file = file(key, tile.contentType());
            Files.createDirectories(file.getParent());
            long before = held < 0 ? 0 : size(file);
            var half = Files.createTempFile(folder, "half", ".tile");
            Files.write(half, tile.image());
            Files.setLastModifiedTime(half, FileTime.from(now));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            held = held < 0 ? total(entries()) : held + tile.image().length - before;
            if (held > bytes) {
                evict();
            }
        } catch (IOException full) {
            LOG.log(DEBUG, "tile not kept", full);
        }
    }

    private void evict() throws IOException {
        var entries = new ArrayList<>(entries());
        entries.sort(Comparator.comparing(Entry::at));
        held = total(entries);
        for (var entry : entries) {
            // A tenth more than needed, so that not every new tile searches the whole folder.
            if (held <= bytes - bytes / 10) {
                return;
            }
            Files.deleteIfExists(entry.file());
            held -= entry.size();
        }
    }

    private List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                entries.add(new Entry(
                        file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
            }
        }
        return entries;
    }

    private static long total(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::size).sum();
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** @param key made of numbers and slashes by the caller, never of what came over the network */
    private Path file(String key, String type) {
        return folder.resolve(key + '.' + type.substring(type.indexOf('/') + 1));
    }
}
