package se.lagesbild.area.basemap;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The municipality's own map, fetched through this house so that no resident's address reaches the map's server. A
 * tile is fetched once for all who ask for it at the same time, and an old one is better than none.
 */
final class ForeignMap {
    private static final int AT_ONCE = 8;
    private static final int LAST_ZOOM = 20;
    private static final Duration TRUSTED = Duration.ofDays(30);
    private final TileFetcher fetcher;
    private final TileStore store;
    private final Clock clock;
    private final Semaphore lines = new Semaphore(AT_ONCE);
    private final Map<String, CompletableFuture<Optional<Tile>>> underWay = new ConcurrentHashMap<>();

    ForeignMap(TileFetcher fetcher, TileStore store, Clock clock) {
        this.fetcher = fetcher;
        this.store = store;
        this.clock = clock;
    }

    Optional<Tile> tile(int zoom, int x, int y) {
        if (zoom < 0 || zoom > LAST_ZOOM || x < 0 || y < 0 || x >= 1 << zoom || y >= 1 << zoom) {
            return Optional.empty();
        }
        var key = "%d/%d/%d".formatted(zoom, x, y);
        var kept = store.find(key);
        if (kept.isPresent() && kept.get().isFresh(clock.instant(), TRUSTED)) {
            return kept.map(TileStore.Kept::tile);
        }
        return once(key, zoom, x, y).or(() -> kept.map(TileStore.Kept::tile));
    }

    private Optional<Tile> once(String key, int zoom, int x, int y) {
        var mine = new CompletableFuture<Optional<Tile>>();
        var others = underWay.putIfAbsent(key, mine);
        if (others != null) {
            return others.join();
        }
        Optional<Tile> fetched = Optional.empty();
        try {
            fetched = fetch(key, zoom, x, y);
        } finally {
            underWay.remove(key);
            mine.complete(fetched);
        }
        return fetched;
    }

    /** When all lines are busy the asker goes without: a slow map server must not use up this one's threads. */
    private Optional<Tile> fetch(String key, int zoom, int x, int y) {
        if (!lines.tryAcquire()) {
            return Optional.empty();
        }
        try {
            var fetched = fetcher.fetch(zoom, x, y);
            fetched.ifPresent(tile -> store.keep(key, tile, clock.instant()));
            return fetched;
        } finally {
            lines.release();
        }
    }
}
