package se.lagesbild.area.basemap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the tiles that were asked for last, up to a number of bytes. */
final class TileMemory {
    private final long bytes;
    private final Map<String, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    TileMemory(long bytes) {
        this.bytes = bytes;
    }

    synchronized Optional<Tile> find(String key) {
        return Optional.ofNullable(tiles.get(key));
    }

    synchronized void keep(String key, Tile tile) {
        var before = tiles.put(key, tile);
        held += tile.image().length - (before == null ? 0 : before.image().length);
        var eldest = tiles.entrySet().iterator();
        while (held > bytes && eldest.hasNext()) {
            held -= eldest.next().getValue().image().length;
            eldest.remove();
        }
    }

    synchronized void clear() {
        tiles.clear();
        held = 0;
    }

    synchronized long held() {
        return held;
    }
}
