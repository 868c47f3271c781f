package se.lagesbild.area.basemap;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** All features of the map, projected once and ready to be drawn; never changes. */
final class MapSheet {
    private static final Comparator<Item> AS_PAINTED =
            Comparator.comparing(Item::kind).thenComparing(Item::number);
    private final List<Item> items = new ArrayList<>();
    private final STRtree index = new STRtree();
    private final Envelope extent = new Envelope();

    /** A feature in pixels of the world at zoom 0. */
    record Item(FeatureKind kind, int number, String name, Geometry shape, Path2D.Double path) {}

    MapSheet(List<MapFeature> features) {
        for (var feature : features) {
            var whole = Mercator.project(feature.shape());
            for (int i = 0; i < whole.getNumGeometries(); i++) {
                add(feature.kind(), feature.name(), whole.getGeometryN(i));
            }
        }
        index.build();
    }

    private void add(FeatureKind kind, String name, Geometry shape) {
        var item = new Item(kind, items.size(), name, shape, Mercator.path(shape));
        items.add(item);
        index.insert(shape.getEnvelopeInternal(), item);
        if (kind == FeatureKind.BUILDING || kind == FeatureKind.DISTRICT) {
            extent.expandToInclude(shape.getEnvelopeInternal());
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** Where the built land is. */
    Envelope extent() {
        return new Envelope(extent);
    }

    /** What touches the window, in the order in which it is painted. */
    List<Item> within(Envelope window) {
        List<?> found = index.query(window);
        return found.stream().map(Item.class::cast).sorted(AS_PAINTED).toList();
    }
}
