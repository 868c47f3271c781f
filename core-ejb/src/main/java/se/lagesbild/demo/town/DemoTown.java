package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import se.lagesbild.area.NewArea;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.area.basemap.FeatureKind;
import se.lagesbild.area.basemap.MapFeature;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/**
 * Demostad, as it grows from a seed; the same seed gives the same town. Its middle lies in open water in the real
 * world, so nobody's home is painted unsafe.
 */
public record DemoTown(
        List<NewArea> districts, List<MapFeature> features, List<PlaceHit> places, List<NewArea> neighbours) {
    public static final GeoPoint CENTRE = new GeoPoint(58.95, 13.4);
    private static final Map<String, String> NAMES = Map.of(
            "CENTRUM", "Centrum",
            "NORRANGEN", "Norrängen",
            "HULTBY", "Hultby",
            "SJOLUNDA", "Sjölunda",
            "HASSLEBACKEN", "Hässlebacken");
    private static final List<String> ORDER = List.of("CENTRUM", "NORRANGEN", "HULTBY", "SJOLUNDA", "HASSLEBACKEN");

    /** Grows the town. */
    public static DemoTown grow(long seed) {
        var ground = new Ground(seed);
        var plots = new Plots();
        new Growth(ground, plots).run();
        var origin = Sweref99.of(CENTRE);
        var toTheMap = AffineTransformation.translationInstance(origin.easting(), origin.northing());
        var outlines = plots.districts();
        var districts = new ArrayList<NewArea>();
        for (var code : ORDER) {
            var outline = outlines.getOrDefault(code, Curve.SHAPES.createPolygon());
            ground.draw(FeatureKind.DISTRICT, NAMES.getOrDefault(code, code), Skeleton.label(code));
            districts.add(new NewArea(code, NAMES.getOrDefault(code, code), toTheMap.transform(outline)));
        }
        ground.draw(FeatureKind.TOWN, "Demostad", Curve.point(0, 0));
        var features = ground.features().stream()
                .map(feature -> new MapFeature(feature.kind(), feature.name(), toTheMap.transform(feature.shape())))
                .toList();
        var prepared = districts.stream()
                .map(area -> Map.entry(area.code(), PreparedGeometryFactory.prepare(area.outline())))
                .toList();
        var gazetteer = new Gazetteer(point -> prepared.stream()
                .filter(area -> area.getValue().covers(Curve.SHAPES.createPoint(point)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(""));
        return new DemoTown(
                List.copyOf(districts),
                features,
                gazetteer.list(features),
                Neighbours.around(UnaryUnionOp.union(outlines.values()), toTheMap));
    }
}
