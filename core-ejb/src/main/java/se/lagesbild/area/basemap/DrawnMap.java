package se.lagesbild.area.basemap;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** The map as this house draws it itself. */
final class DrawnMap {
    static final int FIRST_ZOOM = 11;
    static final int LAST_ZOOM = 18;
    /** How far around the town there is anything to see, in pixels of the world at zoom 0: about 24 km. */
    private static final double AROUND = 0.3;

    private static final long MEMORY = 64L << 20;

    private final MapSheet sheet;
    private final TilePainter painter;
    private final TileMemory drawn = new TileMemory(MEMORY);
    private final Envelope reach;

    DrawnMap(List<MapFeature> features, String watermark) {
        sheet = new MapSheet(features);
        painter = new TilePainter(sheet, watermark);
        reach = sheet.extent();
        reach.expandBy(AROUND);
    }

    boolean isEmpty() {
        return sheet.isEmpty();
    }

    Optional<Tile> tile(int zoom, int x, int y, int scale) {
        if (zoom < FIRST_ZOOM || zoom > LAST_ZOOM || !isNear(zoom, x, y)) {
            return Optional.empty();
        }
        var key = "%d/%d/%d@%d".formatted(zoom, x, y, scale);
        var known = drawn.find(key);
        if (known.isPresent()) {
            return known;
        }
        var tile = new Tile(TilePng.of(painter.paint(zoom, x, y, scale)), "image/png");
        drawn.keep(key, tile);
        return Optional.of(tile);
    }

    private boolean isNear(int zoom, int x, int y) {
        double side = (double) Mercator.TILE / (1 << zoom);
        return reach.intersects(new Envelope(x * side, (x + 1) * side, y * side, (y + 1) * side));
    }
}
