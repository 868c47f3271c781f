package se.lagesbild.demo.town;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import se.lagesbild.area.PlaceHit;
import se.lagesbild.area.basemap.FeatureKind;
import se.lagesbild.area.basemap.MapFeature;
import se.lagesbild.shared.Sweref99;

/** Lists what on the map has a name, each with its kind, district and point; a long street once for each stretch. */
final class Gazetteer {
    private static final double STRETCH = 110;
    private static final Map<FeatureKind, String> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(FeatureKind.MAIN_ROAD, "STREET"),
            Map.entry(FeatureKind.COLLECTOR, "STREET"),
            Map.entry(FeatureKind.STREET, "STREET"),
            Map.entry(FeatureKind.PATH, "PATH"),
            Map.entry(FeatureKind.TUNNEL, "TUNNEL"),
            Map.entry(FeatureKind.BRIDGE, "BRIDGE"),
            Map.entry(FeatureKind.SQUARE, "SQUARE"),
            Map.entry(FeatureKind.PARK, "PARK"),
            Map.entry(FeatureKind.CEMETERY, "CHURCH"),
            Map.entry(FeatureKind.FOREST, "FOREST"),
            Map.entry(FeatureKind.ALLOTMENT, "PARK"),
            Map.entry(FeatureKind.SCHOOLYARD, "SCHOOL"),
            Map.entry(FeatureKind.SPORT, "SPORT"),
            Map.entry(FeatureKind.BEACH, "BEACH"),
            Map.entry(FeatureKind.CAR_PARK, "CAR_PARK"),
            Map.entry(FeatureKind.BUS_STOP, "STOP"),
            Map.entry(FeatureKind.STATION, "STATION")));
    private final Function<Coordinate, String> districtOf;
    private final List<PlaceHit> places = new ArrayList<>();

    /** @param districtOf the code of the district at a point of the map, empty outside the town */
    Gazetteer(Function<Coordinate, String> districtOf) {
        this.districtOf = districtOf;
    }

    List<PlaceHit> list(List<MapFeature> features) {
        for (var feature : features) {
            var kind = KINDS.get(feature.kind());
            if (kind != null && !feature.name().isEmpty()) {
                points(feature).forEach(point -> add(feature.name(), kind, point));
            }
        }
        return List.copyOf(places);
    }

    private static List<Coordinate> points(MapFeature feature) {
        return feature.shape() instanceof LineString line
                ? StreetPlan.stretches(line, STRETCH)
                : List.of(feature.shape().getInteriorPoint().getCoordinate());
    }

    private void add(String name, String kind, Coordinate point) {
        var district = districtOf.apply(point);
        if (!district.isEmpty()) {
            places.add(new PlaceHit(name, kind, district, new Sweref99(point.x, point.y).toGeoPoint()));
        }
    }
}
