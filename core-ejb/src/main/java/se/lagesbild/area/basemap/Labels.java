package se.lagesbild.area.basemap;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.quadtree.Quadtree;

/**
 * Places the names of the whole map, once for each zoom, the important ones first and none over another. A tile draws
 * those that reach into it, so no name is cut where two tiles meet.
 */
final class Labels {
    private static final int MARK_EVERY_X = 340;
    private static final int MARK_EVERY_Y = 210;
    private final MapSheet sheet;
    private final String watermark;
    private final Map<Integer, Quadtree> byZoom = new ConcurrentHashMap<>();

    Labels(MapSheet sheet, String watermark) {
        this.sheet = sheet;
        this.watermark = watermark;
    }

    /** @param window the tile and some pixels around it, in pixels of the world at this zoom */
    void draw(Graphics2D graphics, int zoom, Envelope window) {
        if (!Lettering.isPossible()) {
            return;
        }
        mark(graphics, window);
        List<?> near = byZoom.computeIfAbsent(zoom, this::place).query(window);
        near.stream()
                .map(Label.class::cast)
                .filter(label -> label.extent().intersects(window))
                .sorted(Comparator.comparingDouble(
                                (Label label) -> label.extent().getMinX())
                        .thenComparingDouble(label -> label.extent().getMinY()))
                .forEach(label -> label.draw(graphics));
    }

    private Quadtree place(int zoom) {
        var placed = new Quadtree();
        var writer = new LabelWriter(zoom);
        sheet.items().stream()
                .filter(item -> !item.name().isEmpty() && LabelWriter.firstZoom(item.kind()) <= zoom)
                .sorted(Comparator.comparingInt((MapSheet.Item item) -> LabelWriter.importance(item.kind()))
                        .thenComparingInt(MapSheet.Item::number))
                .flatMap(item -> writer.write(item).stream())
                .forEach(label -> {
                    if (isFree(placed, label)) {
                        placed.insert(label.extent(), label);
                    }
                });
        return placed;
    }

    private static boolean isFree(Quadtree placed, Label label) {
        var around = new Envelope(label.extent());
        around.expandBy(4);
        List<?> near = placed.query(around);
        return near.stream().map(Label.class::cast).noneMatch(other -> other.touches(label, 3));
    }

    /** The same words again and again, so faint that they disturb nobody and so many that none can miss them. */
    private void mark(Graphics2D graphics, Envelope window) {
        var words = watermark.isEmpty() ? null : Lettering.write(Lettering.Hand.MARK, watermark);
        if (words == null) {
            return;
        }
        graphics.setColor(Palette.WATERMARK);
        long firstLine = (long) Math.floor(window.getMinY() / MARK_EVERY_Y) - 1;
        long firstMark = (long) Math.floor(window.getMinX() / MARK_EVERY_X) - 2;
        for (long line = firstLine; at(line, MARK_EVERY_Y) < window.getMaxY() + MARK_EVERY_Y; line++) {
            double shift = line % 2 == 0 ? 0 : MARK_EVERY_X / 2.0;
            for (long mark = firstMark; at(mark, MARK_EVERY_X) < window.getMaxX() + MARK_EVERY_X; mark++) {
                var place =
                        AffineTransform.getTranslateInstance(at(mark, MARK_EVERY_X) + shift, at(line, MARK_EVERY_Y));
                place.rotate(-Math.PI / 9);
                graphics.fill(place.createTransformedShape(words.getOutline()));
            }
        }
    }

    private static double at(long number, int every) {
        return (double) number * every;
    }
}
