package se.lagesbild.area.basemap;

import java.awt.Color;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import se.lagesbild.area.basemap.Lettering.Hand;

/** Writes one feature's name at one zoom: along a line, or upright on a surface or beside a point. */
final class LabelWriter {
    private static final double SHARPEST_BEND = Math.toRadians(28);
    private static final double REPEATED_EVERY = 460;
    private static final double RAISED = 0.36;
    private final int zoom;

    LabelWriter(int zoom) {
        this.zoom = zoom;
    }

    /** The lower, the earlier a name gets its place. */
    static int importance(FeatureKind kind) {
        return switch (kind) {
            case TOWN -> 0;
            case DISTRICT -> 1;
            case WATER, RIVER -> 2;
            case STATION -> 3;
            case TUNNEL -> 4;
            case SQUARE -> 5;
            case SCHOOLYARD -> 6;
            case MAIN_ROAD -> 7;
            case PARK, FOREST, SPORT, CEMETERY, BEACH, ALLOTMENT, ISLAND -> 8;
            case COLLECTOR -> 9;
            case STREET -> 10;
            default -> 11;
        };
    }

    static int firstZoom(FeatureKind kind) {
        return switch (kind) {
            case TOWN -> 11;
            case WATER -> 12;
            case DISTRICT -> 13;
            case MAIN_ROAD, STATION -> 14;
            case FOREST, COLLECTOR, RIVER, ISLAND, PARK, SPORT -> 15;
            case SQUARE, SCHOOLYARD, CEMETERY, BEACH, ALLOTMENT, TUNNEL, STREET -> 16;
            case PATH, BRIDGE, CAR_PARK, BUS_STOP -> 17;
            default -> 99;
        };
    }

    private static int lastZoom(FeatureKind kind) {
        return switch (kind) {
            case TOWN -> 12;
            case DISTRICT -> 16;
            default -> 99;
        };
    }

    List<Label> write(MapSheet.Item item) {
        if (zoom > lastZoom(item.kind())) {
            return List.of();
        }
        var text = item.kind() == FeatureKind.DISTRICT ? item.name().toUpperCase(Locale.ROOT) : item.name();
        var glyphs = Lettering.write(hand(item.kind()), text);
        if (glyphs == null) {
            return List.of();
        }
        return item.shape() instanceof LineString line && item.kind() != FeatureKind.TUNNEL
                ? along(line, glyphs, colour(item.kind()))
                : upright(item, glyphs).stream().toList();
    }

    private static Hand hand(FeatureKind kind) {
        return switch (kind) {
            case TOWN -> Hand.TOWN;
            case DISTRICT -> Hand.DISTRICT;
            case WATER, RIVER, ISLAND -> Hand.WATER;
            case MAIN_ROAD, COLLECTOR -> Hand.ROAD;
            case STREET, PATH -> Hand.STREET;
            default -> Hand.PLACE;
        };
    }

    private static Color colour(FeatureKind kind) {
        return switch (kind) {
            case WATER, RIVER, ISLAND -> Palette.WATER_TEXT;
            case PARK, FOREST, SPORT, CEMETERY, ALLOTMENT -> Palette.GREEN_TEXT;
            case DISTRICT -> Palette.DISTRICT_TEXT;
            case BUS_STOP, STATION -> Palette.STOP;
            default -> Palette.TEXT;
        };
    }

    private Optional<Label> upright(MapSheet.Item item, GlyphVector glyphs) {
        var bounds = glyphs.getLogicalBounds();
        double scale = 1 << zoom;
        var box = item.shape().getEnvelopeInternal();
        boolean surface = item.shape().getDimension() == 2;
        if (surface && box.getWidth() * scale * 1.7 < bounds.getWidth() && item.kind() != FeatureKind.SQUARE) {
            return Optional.empty();
        }
        var spot = surface ? middle(item) : item.shape().getCentroid().getCoordinate();
        double below = stands(item.kind()) ? 17 : 4;
        double left = Math.round(spot.x * scale - (item.kind() == FeatureKind.TUNNEL ? -14 : bounds.getWidth() / 2));
        double foot = Math.round(spot.y * scale + below);
        double spread = item.kind() == FeatureKind.DISTRICT ? 2 : 0;
        left -= spread * glyphs.getNumGlyphs() / 2;
        var places = new ArrayList<AffineTransform>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            places.add(AffineTransform.getTranslateInstance(left + i * spread, foot));
        }
        return Optional.of(new Label(glyphs, places, colour(item.kind())));
    }

    /** Whether the name stands below a sign of its own. */
    private static boolean stands(FeatureKind kind) {
        return kind == FeatureKind.BUS_STOP || kind == FeatureKind.STATION;
    }

    private static Coordinate middle(MapSheet.Item item) {
        var centroid = item.shape().getCentroid();
        return item.shape().contains(centroid)
                ? centroid.getCoordinate()
                : item.shape().getInteriorPoint().getCoordinate();
    }

    private List<Label> along(LineString line, GlyphVector glyphs, Color colour) {
        double scale = 1 << zoom;
        double width = glyphs.getLogicalBounds().getWidth();
        double length = line.getLength() * scale;
        var labels = new ArrayList<Label>();
        if (length < width + 14) {
            return labels;
        }
        int times = Math.max(1, (int) (length / REPEATED_EVERY));
        for (int i = 0; i < times; i++) {
            double middle = length * (i + 0.5) / times;
            write(line, glyphs, middle - width / 2, colour).ifPresent(labels::add);
        }
        return labels;
    }

    private Optional<Label> write(LineString line, GlyphVector glyphs, double start, Color colour) {
        double scale = 1 << zoom;
        var path = new LengthIndexedLine(line);
        double width = glyphs.getLogicalBounds().getWidth();
        var first = path.extractPoint(start / scale);
        var last = path.extractPoint((start + width) / scale);
        boolean reversed = first.x > last.x;
        double raise = glyphs.getFont().getSize2D() * RAISED;
        var places = new ArrayList<AffineTransform>();
        double before = Double.NaN;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            double left = glyphs.getGlyphPosition(i).getX();
            double half = (glyphs.getGlyphPosition(i + 1).getX() - left) / 2;
            double at = reversed ? start + width - left - half : start + left + half;
            var here = path.extractPoint(at / scale);
            var ahead = path.extractPoint((at + (reversed ? -5 : 5)) / scale);
            var behind = path.extractPoint((at - (reversed ? -5 : 5)) / scale);
            double angle = Math.atan2(ahead.y - behind.y, ahead.x - behind.x);
            if (!Double.isNaN(before) && Math.abs(Math.IEEEremainder(angle - before, 2 * Math.PI)) > SHARPEST_BEND) {
                return Optional.empty();
            }
            before = angle;
            var place = AffineTransform.getTranslateInstance(here.x * scale, here.y * scale);
            place.rotate(angle);
            place.translate(-left - half, raise);
            places.add(place);
        }
        return Optional.of(new Label(glyphs, places, colour));
    }
}
