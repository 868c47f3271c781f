package se.lagesbild.area.basemap;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/** The colours and widths of the map: calm, so that what people mark on it stands out. */
final class Palette {
    static final Color LAND = new Color(0xF3F1EA);
    static final Color WATER = new Color(0xBFD9E6);
    static final Color ROAD = new Color(0xFFFFFF);
    static final Color MAIN_ROAD = new Color(0xFDF0CF);
    static final Color CASING = new Color(0xD8D2C6);
    static final Color MAIN_CASING = new Color(0xD3BE8E);
    static final Color BRIDGE = new Color(0xA9A294);
    static final Color RAIL = new Color(0x9C9C9C);
    static final Color PATH = new Color(0xB9A68C);
    static final Color HOUSE_EDGE = new Color(0xC9C1B4);
    static final Color PUBLIC_EDGE = new Color(0xB5A79A);
    static final Color TREE = new Color(0xAFCB9A);
    static final Color TEXT = new Color(0x4B4A47);
    static final Color WATER_TEXT = new Color(0x4A7894);
    static final Color GREEN_TEXT = new Color(0x4D7041);
    static final Color DISTRICT_TEXT = new Color(0x6F6A7D);
    static final Color STOP = new Color(0x4F78A8);
    static final Color HALO = new Color(255, 255, 255, 215);
    static final Color WATERMARK = new Color(90, 90, 100, 26);

    private static final Map<FeatureKind, Color> SURFACES = new EnumMap<>(Map.ofEntries(
            Map.entry(FeatureKind.FARMLAND, new Color(0xF2EDD8)),
            Map.entry(FeatureKind.FOREST, new Color(0xCFE0BF)),
            Map.entry(FeatureKind.CENTRE, new Color(0xECE6DE)),
            Map.entry(FeatureKind.RESIDENTIAL, new Color(0xEFECE4)),
            Map.entry(FeatureKind.INDUSTRY, new Color(0xE8E4E6)),
            Map.entry(FeatureKind.GRASS, new Color(0xE6ECD9)),
            Map.entry(FeatureKind.PARK, new Color(0xD3E6C2)),
            Map.entry(FeatureKind.CEMETERY, new Color(0xCADBC0)),
            Map.entry(FeatureKind.ALLOTMENT, new Color(0xDDE6C6)),
            Map.entry(FeatureKind.SCHOOLYARD, new Color(0xF2E6CF)),
            Map.entry(FeatureKind.SPORT, new Color(0xD6E8CE)),
            Map.entry(FeatureKind.PITCH, new Color(0xBFDCB3)),
            Map.entry(FeatureKind.WATER, WATER),
            Map.entry(FeatureKind.ISLAND, new Color(0xCFE0BF)),
            Map.entry(FeatureKind.RIVER, WATER),
            Map.entry(FeatureKind.BEACH, new Color(0xF2E7C2)),
            Map.entry(FeatureKind.CAR_PARK, new Color(0xE4E4E6)),
            Map.entry(FeatureKind.SQUARE, new Color(0xF6EFE6)),
            Map.entry(FeatureKind.BUILDING, new Color(0xDDD7CC)),
            Map.entry(FeatureKind.PUBLIC_BUILDING, new Color(0xD2C5B8))));

    private Palette() {}

    /** The colour of a surface; kinds that are lines or points have the land's. */
    static Color surface(FeatureKind kind) {
        return SURFACES.getOrDefault(kind, LAND);
    }

    static boolean isSurface(FeatureKind kind) {
        return SURFACES.containsKey(kind);
    }

    /** The zoom at which a kind first shows; before that it would only be noise. */
    static int firstZoom(FeatureKind kind) {
        return switch (kind) {
            case BUILDING, PUBLIC_BUILDING, PATH, PIER, SCHOOLYARD, SQUARE, CAR_PARK, TUNNEL -> 14;
            case TREE -> 16;
            case PITCH, SERVICE -> 15;
            case STREET, BRIDGE -> 13;
            case COLLECTOR -> 12;
            case BUS_STOP -> 16;
            case STATION -> 14;
            default -> 0;
        };
    }

    /** Pixels from kerb to kerb: as wide as in the world, but never so thin that it cannot be seen. */
    static float width(FeatureKind kind, int zoom, double metresPerPixel) {
        return switch (kind) {
            case MAIN_ROAD -> atLeast(new double[] {1.5, 2, 2.8, 4, 6}, 11, zoom, metresPerPixel);
            case COLLECTOR -> atLeast(new double[] {0.8, 1.2, 2, 3.2, 5}, 9, zoom, metresPerPixel);
            case STREET -> atLeast(new double[] {0.5, 0.6, 0.9, 2, 3.6}, 6.5, zoom, metresPerPixel);
            case SERVICE -> atLeast(new double[] {0, 0, 0, 1, 2.2}, 4, zoom, metresPerPixel);
            default -> Math.min(2.6f, atLeast(new double[] {0, 0, 0, 0.7, 1}, 1.8, zoom, metresPerPixel));
        };
    }

    private static float atLeast(double[] fromZoomEleven, double metres, int zoom, double metresPerPixel) {
        int step = Math.max(0, Math.min(zoom - 11, fromZoomEleven.length - 1));
        return (float) Math.max(fromZoomEleven[step], metres / metresPerPixel);
    }
}
