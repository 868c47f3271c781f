package se.lagesbild.area.basemap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Paints one tile. Everything is placed in the pixels of the whole world before it is cut, so a tile fits its
 * neighbours to the pixel.
 */
final class TilePainter {
    /** Pixels around the tile from which a broad line or a dot may still reach in. */
    private static final int MARGIN = 40;

    private final MapSheet sheet;
    private final Labels labels;

    TilePainter(MapSheet sheet, String watermark) {
        this.sheet = sheet;
        this.labels = new Labels(sheet, watermark);
    }

    /** @param scale 1, or 2 for fine screens: the same square with twice the pixels */
    BufferedImage paint(int zoom, int x, int y, int scale) {
        return paint(zoom, x, y, scale, Mercator.TILE);
    }

    BufferedImage paint(int zoom, int x, int y, int scale, int size) {
        var image = new BufferedImage(size * scale, size * scale, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Palette.LAND);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            graphics.translate(-(double) x * Mercator.TILE, -(double) y * Mercator.TILE);
            double world = 1 << zoom;
            var window = new Envelope(
                    (x * Mercator.TILE - MARGIN) / world,
                    (x * Mercator.TILE + size + MARGIN) / world,
                    (y * Mercator.TILE - MARGIN) / world,
                    (y * Mercator.TILE + size + MARGIN) / world);
            new Brush(graphics, zoom, sheet.within(window)).paint();
            labels.draw(
                    graphics,
                    zoom,
                    new Envelope(
                            window.getMinX() * world,
                            window.getMaxX() * world,
                            window.getMinY() * world,
                            window.getMaxY() * world));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** One tile in the making. */
    private static final class Brush {
        private final Graphics2D graphics;
        private final int zoom;
        private final double metresPerPixel;
        private final AffineTransform enlarged;
        private final List<MapSheet.Item> items;

        Brush(Graphics2D graphics, int zoom, List<MapSheet.Item> items) {
            this.graphics = graphics;
            this.zoom = zoom;
            this.items = items.stream()
                    .filter(item -> zoom >= Palette.firstZoom(item.kind()))
                    .toList();
            enlarged = AffineTransform.getScaleInstance(1 << zoom, 1 << zoom);
            double middle = items.isEmpty()
                    ? 128
                    : items.get(0).shape().getEnvelopeInternal().centre().y;
            metresPerPixel = Mercator.metresPerPixel(middle, zoom);
        }

        void paint() {
            for (var item : items) {
                if (!item.kind().isRoad() && item.kind().compareTo(FeatureKind.TUNNEL) <= 0) {
                    ground(item);
                }
            }
            for (var item : items) {
                if (item.kind().isRoad()) {
                    casing(item);
                }
            }
            for (var item : items) {
                if (item.kind().isRoad()) {
                    road(item);
                }
            }
            for (var item : items) {
                if (item.kind().compareTo(FeatureKind.BUILDING) >= 0) {
                    above(item);
                }
            }
        }

        private void ground(MapSheet.Item item) {
            switch (item.kind()) {
                case TREE -> dot(item, Palette.TREE, 2.6 / metresPerPixel);
                case PATH -> path(item);
                case RAIL -> rail(item);
                case PIER -> line(item, Palette.BRIDGE, (float) Math.max(1, 3 / metresPerPixel));
                case BRIDGE -> line(item, Palette.BRIDGE, width(FeatureKind.MAIN_ROAD) + 3.4f, BasicStroke.CAP_BUTT);
                case TUNNEL -> tunnel(item);
                default -> surface(item);
            }
        }

        private void surface(MapSheet.Item item) {
            if (Palette.isSurface(item.kind()) && item.shape().getDimension() == 2) {
                graphics.setColor(Palette.surface(item.kind()));
                graphics.fill(shape(item));
            }
        }

        private void path(MapSheet.Item item) {
            if (zoom >= 16) {
                line(item, new Color(255, 255, 255, 150), width(FeatureKind.PATH) + 2);
            }
            dashed(item, Palette.PATH, width(FeatureKind.PATH), zoom >= 16 ? 6 : 3, zoom >= 16 ? 3.5f : 2);
        }

        private void rail(MapSheet.Item item) {
            float width = zoom < 13 ? 1.2f : zoom < 15 ? 2f : zoom < 17 ? 3f : 4.2f;
            line(item, Palette.RAIL, width);
            if (zoom >= 13) {
                dashed(item, Color.WHITE, width - 1.2f, 7, 7);
            }
        }

        private void tunnel(MapSheet.Item item) {
            float broad = (float) Math.max(5, 7 / metresPerPixel);
            line(item, Palette.BRIDGE, broad, BasicStroke.CAP_BUTT);
            line(item, Color.WHITE, broad - 2, BasicStroke.CAP_BUTT);
            dashed(item, Palette.PATH, Math.min(4, Math.max(1.5f, broad / 3)), 3, 2);
        }

        private void casing(MapSheet.Item item) {
            float width = width(item.kind());
            if (width > 1.3f) {
                line(item, item.kind() == FeatureKind.MAIN_ROAD ? Palette.MAIN_CASING : Palette.CASING, width + 1.5f);
            }
        }

        private void road(MapSheet.Item item) {
            float width = width(item.kind());
            var inner = item.kind() == FeatureKind.MAIN_ROAD ? Palette.MAIN_ROAD : Palette.ROAD;
            var thin = item.kind() == FeatureKind.MAIN_ROAD ? Palette.MAIN_CASING : Palette.ROAD;
            line(item, width > 1.3f ? inner : thin, width);
        }

        private void above(MapSheet.Item item) {
            switch (item.kind()) {
                case BUILDING, PUBLIC_BUILDING -> {
                    surface(item);
                    if (zoom >= 16) {
                        boolean house = item.kind() == FeatureKind.BUILDING;
                        line(item, house ? Palette.HOUSE_EDGE : Palette.PUBLIC_EDGE, 0.8f);
                    }
                }
                case BUS_STOP -> {
                    dot(item, Color.WHITE, zoom >= 17 ? 5 : 3.4);
                    dot(item, Palette.STOP, zoom >= 17 ? 3.8 : 2.4);
                }
                case STATION -> {
                    dot(item, Color.WHITE, 6);
                    dot(item, Palette.STOP, 4.6);
                    dot(item, Color.WHITE, 2);
                }
                default -> {}
            }
        }

        private void dot(MapSheet.Item item, Color colour, double radius) {
            var spot = item.shape().getCoordinate();
            graphics.setColor(colour);
            graphics.fill(new Ellipse2D.Double(
                    spot.x * (1 << zoom) - radius, spot.y * (1 << zoom) - radius, 2 * radius, 2 * radius));
        }

        private void line(MapSheet.Item item, Color colour, float width) {
            line(item, colour, width, BasicStroke.CAP_ROUND);
        }

        private void line(MapSheet.Item item, Color colour, float width, int cap) {
            graphics.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND));
            graphics.setColor(colour);
            graphics.draw(shape(item));
        }

        private void dashed(MapSheet.Item item, Color colour, float width, float on, float off) {
            graphics.setStroke(
                    new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0));
            graphics.setColor(colour);
            graphics.draw(shape(item));
        }

        private float width(FeatureKind kind) {
            return Palette.width(kind, zoom, metresPerPixel);
        }

        private Shape shape(MapSheet.Item item) {
            return enlarged.createTransformedShape(item.path());
        }
    }
}
