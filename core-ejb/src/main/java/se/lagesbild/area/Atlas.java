package se.lagesbild.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/**
 * The districts, the neighbours and the place names in force at one moment. It never changes and asks no database: who has many points to
 * place takes it once from {@link Areas#atlas()} and asks it for each.
 */
public final class Atlas {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double NEAR_METRES = 300;
    private final List<District> districts;
    private final List<District> neighbours;
    private final PlaceSearch search;
    private final STRtree places = new STRtree();
    private final String outlines;

    private record District(AreaName name, PreparedGeometry outline) {}

    private record Spot(PlaceHit place, Sweref99 metres) {}

    Atlas(List<NewArea> areas, List<PlaceHit> named, List<NewArea> around) {
        districts = prepared(areas);
        neighbours = prepared(around);
        search = new PlaceSearch(named);
        for (var place : named) {
            var metres = Sweref99.of(place.point());
            places.insert(new Envelope(position(metres)), new Spot(place, metres));
        }
        places.build();
        outlines = Outlines.geoJson(areas);
    }

    /** These areas as districts, and nothing around them: for seeing what would be. */
    public static Atlas of(List<NewArea> areas) {
        return new Atlas(areas, List.of(), List.of());
    }

    public List<AreaName> districts() {
        return districts.stream().map(District::name).toList();
    }

    /** The district that the place lies in; on a border the first of its neighbours. */
    public Optional<AreaName> districtOf(Sweref99 place) {
        return covering(districts, place);
    }

    /** The neighbouring municipality that the place lies in; empty where it lies in ours, or in none that is known. */
    public Optional<AreaName> neighbourOf(Sweref99 place) {
        return districtOf(place).isPresent() ? Optional.empty() : covering(neighbours, place);
    }

    private static Optional<AreaName> covering(List<District> areas, Sweref99 place) {
        var point = point(place);
        return areas.stream()
                .filter(area -> area.outline().covers(point))
                .map(District::name)
                .findFirst();
    }

    private static List<District> prepared(List<NewArea> areas) {
        return areas.stream()
                .map(area -> new District(
                        new AreaName(area.code(), area.name()), PreparedGeometryFactory.prepare(area.outline())))
                .toList();
    }

    /** The name of the district nearest to the place; empty when there is none. */
    public String nearestDistrict(Sweref99 place) {
        var point = point(place);
        return districts.stream()
                .min(Comparator.comparingDouble(
                        district -> district.outline().getGeometry().distance(point)))
                .map(district -> district.name().name())
                .orElse("");
    }

    /** A point inside the area, near its middle. */
    Optional<GeoPoint> centreOf(String code) {
        return districts.stream()
                .filter(district -> district.name().code().equals(code))
                .map(district -> middle(district.outline().getGeometry()))
                .map(point -> new Sweref99(point.getX(), point.getY()).toGeoPoint())
                .findFirst();
    }

    List<PlaceHit> search(String text, int limit) {
        return search.find(text, limit);
    }

    Optional<PlaceHit> nearest(GeoPoint point) {
        var here = Sweref99.of(point);
        var around = new Envelope(position(here));
        around.expandBy(NEAR_METRES);
        List<?> candidates = places.query(around);
        return candidates.stream()
                .map(Spot.class::cast)
                .filter(spot -> spot.metres().distanceTo(here) <= NEAR_METRES)
                .min(Comparator.comparingDouble(spot -> spot.metres().distanceTo(here)))
                .map(Spot::place);
    }

    /** The districts as a GeoJSON FeatureCollection, in degrees. */
    public String outlines() {
        return outlines;
    }

    MapFrame frame(GeoPoint wished) {
        if (districts.isEmpty()) {
            return MapFrame.around(wished);
        }
        var box = new Envelope();
        for (var district : districts) {
            for (var corner : district.outline().getGeometry().getCoordinates()) {
                var degrees = new Sweref99(corner.x, corner.y).toGeoPoint();
                box.expandToInclude(degrees.longitude(), degrees.latitude());
            }
        }
        var frame = new MapFrame(
                new GeoPoint(box.centre().y, box.centre().x),
                box.getMinY(),
                box.getMinX(),
                box.getMaxY(),
                box.getMaxX());
        return frame.holds(wished)
                ? new MapFrame(wished, frame.south(), frame.west(), frame.north(), frame.east())
                : frame;
    }

    static Geometry shape(String code, String text) {
        try {
            return new WKTReader(SHAPES).read(text);
        } catch (ParseException unreadable) {
            throw new UnusableArea(code);
        }
    }

    private static Point middle(Geometry outline) {
        var centroid = outline.getCentroid();
        return outline.contains(centroid) ? centroid : outline.getInteriorPoint();
    }

    private static Coordinate position(Sweref99 place) {
        return new Coordinate(place.easting(), place.northing());
    }

    private static Point point(Sweref99 place) {
        return SHAPES.createPoint(position(place));
    }
}
